extension FastCursor {
  /// Moves over escapes that follow one another; false where one is malformed.
  ///
  /// Python writes every Cyrillic letter as one by default, so runs matter.
  @inline(__always)
  mutating func skipEscapes() -> Bool {
    while byte == 0x5C {
      let word = word
      switch UInt8(truncatingIfNeeded: word >> 8) {
      case 0x75:
        let digits = UInt32(truncatingIfNeeded: word >> 16)
        guard Self.isHex(digits) else { return false }
        // D8…DF start a surrogate, which needs its other half.
        if digits & 0x00DF == 0x0044, digits >> 8 & 0xFF >= 0x38 {
          guard skipSurrogates() else { return false }
        } else {
          at += 6
        }
      case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 2
      default: return false
      }
    }
    return true
  }

  /// Moves over `\uD83D\uDE00`; the first half starts with D8…DB, the second with DC…DF.
  @inline(never)
  private mutating func skipSurrogates() -> Bool {
    guard let high = Self.hexValue(UInt32(truncatingIfNeeded: word >> 16)), high & 0xFC00 == 0xD800 else {
      return false
    }
    let other = UInt64(littleEndian: (at + 6).loadUnaligned(as: UInt64.self))
    guard other & 0xFFFF == 0x755C, let low = Self.hexValue(UInt32(truncatingIfNeeded: other >> 16)),
      low & 0xFC00 == 0xDC00
    else { return false }
    at += 12
    return true
  }

  /// Whether four bytes are hexadecimal digits.
  @inline(__always)
  static func isHex(_ bytes: UInt32) -> Bool {
    let high: UInt32 = 0x8080_8080
    let digit = bytes ^ 0x3030_3030
    let letter = (bytes | 0x2020_2020) ^ 0x6060_6060
    // In each byte the high bit says: no digit (above 9); a letter (1…6).
    let noDigit = (digit &+ 0x7676_7676) | digit
    let isLetter = (letter &+ 0x7F7F_7F7F) & ~(letter &+ 0x7979_7979)
    return (bytes | (noDigit & ~isLetter)) & high == 0
  }

  /// The number written by four hexadecimal digits, the first in the low byte; nil where they are none.
  static func hexValue(_ bytes: UInt32) -> UInt32? {
    guard isHex(bytes) else { return nil }
    var value: UInt32 = 0
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      let byte = bytes >> shift & 0xFF
      value = value << 4 | (byte & 0x0F &+ (byte >> 6) &* 9)
    }
    return value
  }
}
