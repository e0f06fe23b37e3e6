/// Names of characters that cannot be told by sight.
enum CharacterName {
  /// `U+00A0`.
  static func code(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// Quotes that editors put in place of the straight one.
  static func isOtherQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "`", "«", "»", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "‹", "›", "″", "′", "´", "＂": true
    default: false
    }
  }

  /// Russian name of a character that is not seen; nil for one that is.
  static func invisible(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007, 0x2060: "неразрывный пробел"
    case 0xFEFF: "метка порядка байтов"
    case 0x200B, 0x200C, 0x200D: "пробел нулевой ширины"
    case 0x2000...0x200A, 0x3000, 0x1680, 0x205F: "типографский пробел"
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "знак направления письма"
    case 0x2028, 0x2029, 0x85: "разделитель строк"
    case 0xAD: "мягкий перенос"
    case 0x0B, 0x0C: "разделитель страниц или строк"
    case 0x00..<0x20, 0x7F: "управляющий символ"
    default: nil
    }
  }
}
