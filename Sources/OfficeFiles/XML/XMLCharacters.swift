/// Which characters XML 1.0 can hold.
package enum XMLCharacters {
  /// Whether the character may stand in a document, as itself or as a reference.
  package static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// What stands in place of a character that cannot be written: visible, so that no loss is silent.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"
}
