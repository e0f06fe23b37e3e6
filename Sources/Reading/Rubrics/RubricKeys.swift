/// The keys each object of a rubric package may have.
///
/// The readers take them from here, and a test holds the JSON Schemas to them, so that the two cannot drift apart.
package enum RubricKeys {
  /// Editors find the schema by it; the reader passes over it.
  package static let schema = "$schema"

  static let rubric = [
    schema, "format", "id", "title", "edition", "issuer", "encodedBy", "language", "period", "checkedOn", "base",
    "schoolKinds", "sources", "levels", "directions", "stepsBasis", "appliesBasis",
  ]
  /// Without a base there is nothing whose applicability could get another basis.
  static let rubricWithoutBase = rubric.filter { $0 != "appliesBasis" }
  static let period = ["from", "to", "basis"]
  static let schoolKind = ["id", "name"]
  static let sources = [schema, "format", "sources"]
  static let source = ["id", "title", "issuer", "number", "date", "url", "read"]
  static let levels = [schema, "format", "levels", "cutScores", "criticalRule", "zeroedDirection", "gaps"]
  static let level = ["id", "name", "basis"]
  static let cutScores = ["unit", "all", "directions", "overall", "basis"]
  static let criticalRule = ["basis"]
  static let zeroedDirection = ["effect", "level", "basis"]
  static let gaps = ["rule", "basis"]
  static let direction = [schema, "format", "id", "name", "role", "basis", "criteria", "indicators", "remove"]
  static let criterion = ["id", "title", "basis"]
  static let removal = ["id", "why"]
  static let indicator = [
    "id", "number", "criterion", "title", "basis", "variants", "critical", "criticalBasis", "applies", "appliesBasis",
    "mayExclude", "scale", "steps",
  ]
  static let variant = ["kinds", "title", "basis"]
  static let predicate = ["educationLevels", "specialNeeds", "kinds", "all", "any", "not"]
  static let choice = ["kind", "options"]
  static let share = ["kind", "part", "whole", "bands"]
  static let count = ["kind", "of", "bands"]
  static let option = ["points", "text", "basis"]
  static let band = ["from", "below", "points", "text", "basis"]
  static let step = ["from", "to", "effort", "weeks", "action", "owner", "evidence"]
  static let basis = ["kind", "source", "at", "certainty", "note"]

  /// Every object of the format under the name of its definition in the schemas.
  package static let shapes: [(name: String, keys: [String])] = [
    ("rubric", rubric), ("period", period), ("schoolKind", schoolKind), ("sources", sources), ("source", source),
    ("levels", levels), ("level", level), ("cutScores", cutScores), ("criticalRule", criticalRule),
    ("zeroedDirection", zeroedDirection), ("gaps", gaps), ("direction", direction), ("criterion", criterion),
    ("removal", removal), ("indicator", indicator), ("variant", variant), ("predicate", predicate),
    ("choice", choice), ("share", share), ("count", count), ("option", option), ("band", band), ("step", step),
    ("basis", basis),
  ]
}
