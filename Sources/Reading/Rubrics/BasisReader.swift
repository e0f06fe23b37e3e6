import RubricModel

/// Reads where a fact comes from (M8). Whether the basis is good enough is for the linter to say.
struct BasisReader {
  /// What stands for a basis that could not be read, so that the rest can be checked; already reported.
  static let unread = Basis(.practice, certainty: .high)

  /// The basis under a key; the inherited one, where there is one, the key is absent and so is the fact it stands behind.
  ///
  /// A fact that an edition changes needs a basis of its own: the base's speaks of the base's fact.
  func read(
    _ key: String, behind fact: String? = nil, in object: ObjectReader, or inherited: Basis? = nil,
    _ problems: inout [Problem]
  ) -> Basis {
    guard let node = object.node(key) else {
      let isChanged = fact.map { object.node($0) != nil } ?? false
      if let inherited, !isChanged { return inherited }
      problems.append(.basisMissing(key, of: object.what, at: object.node.place))
      return Self.unread
    }
    return read(node, of: object.what, &problems)
  }

  private func read(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> Basis {
    guard
      let object = ObjectReader(node, what: "основания \(what)", allowed: RubricKeys.basis, problems: &problems),
      let kind: Basis.Kind = object.word("kind", &problems)
    else { return Self.unread }
    var certainty: Basis.Certainty?
    if object.node("certainty") != nil { certainty = object.word("certainty", &problems) ?? .high }
    return Basis(
      kind, source: object.optionalString("source", &problems), at: object.optionalString("at", &problems),
      certainty: certainty, note: object.optionalString("note", &problems), place: node.place)
  }
}
