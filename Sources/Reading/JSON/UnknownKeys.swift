import RubricModel

/// Reports keys nobody reads: a misspelt key left in silence would lose an answer.
struct UnknownKeys {
  /// Most keys of one object listed one by one; the rest is counted.
  static let listed = 50

  let allowed: [String]
  /// Russian genitive.
  let what: String

  func report(_ members: some Sequence<JSONMember>, _ problems: inout [Problem]) {
    var count = 0
    var last: JSONMember?
    for member in members where !isAllowed(member.key) {
      count += 1
      last = member
      if count <= Self.listed { problems.append(problem(member)) }
    }
    guard count > Self.listed, let last else { return }
    problems.append(
      Problem(
        "json.unknown-key", at: last.keyPlace, "и ещё неизвестных ключей у \(what): \(count - Self.listed)",
        expected: list, remedy: "удалите их"))
  }

  /// Compared byte by byte: Swift's own `==` takes U+212A (kelvin) for K.
  private func isAllowed(_ key: String) -> Bool {
    allowed.contains { $0.utf8.count == key.utf8.count && $0.utf8.elementsEqual(key.utf8) }
  }

  private func problem(_ member: JSONMember) -> Problem {
    let nearest = NearestSpelling(allowed).nearest(to: member.key)
    let lookalike = NearestSpelling.hasLookalikes(member.key) ? " (в ключе есть буквы кириллицы)" : ""
    return Problem(
      "json.unknown-key", at: member.keyPlace, "у \(what) не бывает ключа «\(member.key.brief)»", expected: list,
      found: "\"\(member.key.brief)\"\(lookalike)",
      remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" } ?? "удалите этот ключ или исправьте его имя")
  }

  private var list: String { allowed.joined(separator: ", ") }
}
