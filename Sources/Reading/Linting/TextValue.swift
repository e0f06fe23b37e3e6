import RubricModel

/// One text of a rubric file, looked at where it stands: most rules never need it as a string.
struct TextValue {
  private let storage: JSONStorage
  private let index: Int
  /// Tape index of the key it stands under; nil at the top of a document.
  private let keyIndex: Int?

  /// The key the text stands under; a string in an array goes under the key of the array.
  var key: String { keyIndex.map { storage.text($0) } ?? "" }
  var text: String { storage.text(index) }
  var place: Place { JSONNode(storage: storage, index: index).place }

  /// The bytes of the text, escapes decoded.
  var bytes: ArraySlice<UInt8> { storage.content(index) }

  /// Holds nothing but white space.
  var hasNoText: Bool {
    // A first byte of an ASCII sign or of a Cyrillic letter settles it without decoding.
    guard let first = bytes.first else { return true }
    if (0x21..<0x80).contains(first) || first == 0xD0 || first == 0xD1 { return false }
    return text.hasNoText
  }

  /// Whether the text stands under one of these keys.
  func isUnder(_ keys: [String]) -> Bool {
    guard let keyIndex else { return false }
    return keys.contains { storage.text(keyIndex, equals: $0) }
  }

  /// Hands over all strings of a document in the order of the file.
  static func forEach(in root: JSONNode, _ body: (TextValue) -> Void) {
    visit(root.storage, root.index, under: nil, body)
  }

  // Depth is bounded by the limits of the JSON reader.
  private static func visit(
    _ storage: JSONStorage, _ index: Int, under keyIndex: Int?, _ body: (TextValue) -> Void
  ) {
    let end = Int(storage.tape[index].next)
    switch storage.tape[index].kind {
    case .string:
      body(TextValue(storage: storage, index: index, keyIndex: keyIndex))
    case .array:
      var element = index + 1
      while element < end {
        visit(storage, element, under: keyIndex, body)
        element = Int(storage.tape[element].next)
      }
    case .object:
      var member = index + 1
      while member < end {
        visit(storage, member + 1, under: member, body)
        member = Int(storage.tape[member + 1].next)
      }
    case .null, .bool, .number:
      break
    }
  }
}
