import RubricModel

extension Problem {
  /// A word outside a closed list, such as a kind of basis or a unit.
  package static func unknownValue(_ node: JSONNode, _ what: String, allowed: [String]) -> Problem {
    let nearest = node.string.flatMap { NearestSpelling(allowed).nearest(to: $0) }
    return Problem(
      "rubric.value-unknown", at: node.place, "\(what): такого значения не бывает",
      expected: allowed.joined(separator: ", "), found: node.excerpt,
      remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" } ?? "выберите одно из допустимых значений")
  }

  /// A fact that does not say where it comes from (M8).
  static func basisMissing(_ key: String, of what: String, at place: Place) -> Problem {
    Problem(
      "rubric.basis-missing", at: place, "факт без основания: у \(what) нет «\(key)»",
      expected: "\"\(key)\": { \"kind\": document | slide2022 | practice | assumption, … }",
      remedy: "скажите, откуда факт; если источника нет, это assumption с пояснением в note")
  }
}
