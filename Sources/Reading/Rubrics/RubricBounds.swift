import RubricModel

/// Numbers that a rubric may hold; wide enough for any instrument, narrow enough that no sum can overflow.
enum RubricBounds {
  static let points = 0...100
  /// Of bands and cut scores; what is senseless inside is for the linter to say.
  static let bound = -1_000_000...1_000_000
  static let number = 1...9_999

  static let directions = ListLimit(most: 64, of: "направлений в методике")
  static let indicators = ListLimit(most: 500, of: "показателей в направлении")
  static let kinds = ListLimit(most: 16, of: "видов школ")
  static let levels = ListLimit(most: 16, of: "уровней")
}

/// How many elements of a list are read before the rest is refused, so that a hostile rubric costs no more than a real one.
struct ListLimit {
  let most: Int
  /// Russian genitive plural.
  let what: String

  init(most: Int, of what: String) {
    self.most = most
    self.what = what
  }

  /// The elements up to the limit; a problem where there are more.
  func cut(_ nodes: [JSONNode], _ problems: inout [Problem]) -> [JSONNode] {
    guard nodes.count > most else { return nodes }
    problems.append(
      Problem(
        "rubric.too-large", at: nodes[most].place, "слишком много \(what)", expected: "не больше \(most)",
        found: "\(nodes.count)", remedy: "проверьте, не повторяется ли список; методика такого размера не читается"))
    return Array(nodes.prefix(most))
  }
}
