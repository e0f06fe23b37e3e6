/// Which characters a document can hold.
package enum XMLCharacters: Sendable {
  /// Those of XML 1.0.
  case xml
  /// Those HTML calls no error: also without the controls above DEL and without noncharacters.
  case html

  /// Whether the character may be written.
  package func holds(_ scalar: Unicode.Scalar) -> Bool {
    guard Self.allows(scalar) else { return false }
    switch self {
    case .xml: return true
    case .html:
      return !(0x7F...0x9F ~= scalar.value || 0xFDD0...0xFDEF ~= scalar.value || scalar.value & 0xFFFE == 0xFFFE)
    }
  }

  /// Whether XML 1.0 knows the character, as itself or as a reference.
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
