/// The way to a value of the certificate in words: «Знание, ZN-02: баллы».
struct ValuePath {
  private var parts: [String] = []

  /// A step further down; a part without a name is passed over.
  func down(_ part: String) -> ValuePath {
    var path = self
    if !part.isEmpty { path.parts.append(part) }
    return path
  }

  /// The containers, then after a colon the value itself.
  var words: String {
    guard let last = parts.last else { return "свидетельство" }
    let before = parts.dropLast().joined(separator: ", ")
    return before.isEmpty ? last : "\(before): \(last)"
  }
}
