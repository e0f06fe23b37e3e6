import RubricModel

/// Reads a step with its measure; an absent measure is left blank for the linter, which knows how to ask for it.
struct StepReader {
  /// Nil, with a problem, where the step has no ends, effort or duration.
  func read(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> Step? {
    guard
      let object = ObjectReader(node, what: "шага \(what)", allowed: RubricKeys.step, problems: &problems)
    else { return nil }
    let measure = Measure(
      action: object.optionalString("action", &problems) ?? "",
      owner: object.optionalString("owner", &problems) ?? "",
      evidence: object.optionalString("evidence", &problems) ?? "")
    let from = object.int("from", in: RubricBounds.bound, &problems)
    let to = object.int("to", in: RubricBounds.bound, &problems)
    let effort = object.int("effort", in: RubricBounds.bound, &problems)
    let weeks = object.int("weeks", in: RubricBounds.bound, &problems)
    guard let from, let to, let effort, let weeks else { return nil }
    return Step(from: from, to: to, effort: effort, weeks: weeks, measure: measure, place: node.place)
  }
}
