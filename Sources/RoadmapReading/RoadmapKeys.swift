import Reading

/// Keys of a roadmap file, in the order in which they are usually written.
package enum RoadmapKeys {
  static let roadmap = [
    "format", "id", "region", "programme", "title", "document", "text", "period", "columns", "directions", "roles",
    "groups", "conditions", "abbreviations", "clauses", "sections", "items", "anomalies", RubricKeys.schema,
  ]
  static let document = [
    "kind", "planKind", "numbers", "numberCertain", "date", "issuer", "operator", "control",
  ]
  static let number = ["value", "at"]
  static let text = ["file", "sha256", "checkedOn"]
  static let period = ["from", "to", "printed", "why"]
  static let directionSet = ["term", "note", "names"]
  static let directionName = ["direction", "name", "printed"]
  static let role = ["id", "name", "short", "level"]
  static let named = ["id", "name"]
  static let declaredCondition = ["id", "name", "known"]
  static let heading = ["title", "shows"]
  static let abbreviation = ["short", "means", "at", "defined", "role"]
  static let section = ["id", "number", "title", "parent"]
  static let clause = ["number", "title", "deadline", "roles", "steps", "sameAs"]
  static let anomaly = ["id", "kind", "items", "at", "found", "reading", "effect"]
  static let item = [
    "key", "number", "section", "lines", "title", "deadline", "roles", "level", "schoolPart", "audience",
    "activities", "steps", "result", "directions", "conditions", "needs", "parts", "targets", "publication", "note",
  ]
  static let grounds = ["basis", "at", "why"]
  static let result = ["text", "artefacts"] + grounds
  static let directions = ["scope", "ids"] + grounds
  static let condition = ["condition", "strength"] + grounds
  static let need = ["item", "part"] + grounds
  static let part = ["label", "kind", "title", "directions"]
  static let publication = ["channels", "links", "brokenLinks"]
  static let target =
    [
      "id", "measure", "test", "value", "of", "what", "groups", "per", "each", "credits", "part", "printed",
    ] + grounds
  static let bucket = ["every", "unit"]
  static let each = ["of"] + grounds
  static let deadline = [
    "printed", "rule", "day", "from", "to", "month", "months", "year", "meaning", "repeats", "alsoSchedule",
    "onRequest", "correction",
  ]
  static let repeats = ["every", "unit", "minimum", "part", "at"]
  static let correction = ["wave", "printed", "why"]

  /// Names of the rules of a deadline.
  package static let deadlineRules = DeadlineReader.rules.map(\.name)

  /// Every object of the format under the name of its definition in the schema.
  package static let shapes: [(name: String, keys: [String])] = [
    ("roadmap", roadmap), ("document", document), ("number", number), ("text", text), ("period", period),
    ("directionSet", directionSet), ("directionName", directionName), ("role", role), ("named", named),
    ("condition", declaredCondition), ("heading", heading),
    ("abbreviation", abbreviation), ("section", section), ("clause", clause), ("anomaly", anomaly), ("item", item),
    ("result", result), ("directions", directions), ("itemCondition", condition), ("need", need), ("part", part),
    ("publication", publication), ("target", target), ("bucket", bucket), ("each", each), ("deadline", deadline),
    ("repeats", repeats), ("correction", correction),
  ]
}
