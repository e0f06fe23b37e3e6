import RubricModel

/// Keys that an edition written as a difference may leave to its base.
extension ObjectReader {
  /// The text of a key; the inherited one where the key is absent and there is something to inherit.
  func string(_ key: String, or inherited: String?, _ problems: inout [Problem]) -> String? {
    if node(key) == nil, let inherited { return inherited }
    return string(key, &problems)
  }

  /// `true` or `false`; the inherited one where the key is absent and there is something to inherit.
  func bool(_ key: String, or inherited: Bool?, _ problems: inout [Problem]) -> Bool? {
    if node(key) == nil, let inherited { return inherited }
    return bool(key, &problems)
  }

  /// A word of a closed list; the inherited one where the key is absent and there is something to inherit.
  package func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, or inherited: Word? = nil, _ problems: inout [Problem]
  ) -> Word? where Word.RawValue == String {
    if node(key) == nil, let inherited { return inherited }
    guard let text = string(key, &problems) else { return nil }
    if let word = Word(rawValue: text) { return word }
    if let value = node(key) {
      problems.append(.unknownValue(value, "«\(key)» у \(what)", allowed: Word.allCases.map(\.rawValue)))
    }
    return nil
  }

  /// Whether the key is there to take something away: `null` removes what the base says.
  func removes(_ key: String) -> Bool { node(key)?.kind == .null }
}
