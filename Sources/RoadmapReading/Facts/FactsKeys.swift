import Reading

/// Keys of a file of facts about a roadmap.
package enum FactsKeys {
  static let facts = [
    "format", "roadmap", "about", "conditions", "places", "schedules", "requests", "marks", "measurements",
    RubricKeys.schema,
  ]
  static let places = ["municipality", "school"]
  static let schedule = ["item", "from", "to", "evidence"]
  static let request = ["item", "on", "evidence"]
  static let mark = ["item", "clause", "done", "recorded", "count", "window", "where", "evidence"]
  static let measurement = [
    "item", "target", "on", "recorded", "where", "group", "count", "part", "of", "evidence",
  ]

  /// Every object of the format under the name of its definition in the schema.
  package static let shapes: [(name: String, keys: [String])] = [
    ("facts", facts), ("places", places), ("schedule", schedule), ("request", request), ("mark", mark),
    ("measurement", measurement),
  ]
}
