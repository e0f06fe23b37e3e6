extension FastCursor {
  /// Moves over escapes that follow one another, or stand one ASCII character apart; false where one is malformed.
  ///
  /// Python writes every Cyrillic letter as `\u04…` by default, so runs of those and the blanks between words matter.
  @inline(__always)
  mutating func skipEscapes() -> Bool {
    while true {
      let word = word
      let first = UInt8(truncatingIfNeeded: word)
      if UInt32(truncatingIfNeeded: word) == 0x3430_755C {
        guard Self.areHex(UInt32(truncatingIfNeeded: word >> 32) & 0xFFFF) else { return false }
        at += 6
      } else if first == 0x5C {
        guard skipOtherEscape() else { return false }
      } else if UInt8(truncatingIfNeeded: word >> 8) == 0x5C, first >= 0x20, first < 0x80, first != 0x22 {
        at += 1
      } else {
        return true
      }
    }
  }

  /// Whether the two low bytes are hexadecimal digits; the others are 0.
  @inline(__always)
  private static func areHex(_ bytes: UInt32) -> Bool {
    // In each byte the high bit says: no digit (above 9); a letter (1…6).
    let digit = bytes ^ 0x3030
    let letter = (bytes | 0x2020) ^ 0x6060
    let noDigit = (digit &+ 0x7676) | digit
    let isLetter = (letter &+ 0x7F7F) & ~(letter &+ 0x7979)
    return (bytes | (noDigit & ~isLetter)) & 0x8080 == 0
  }

  /// Moves over one escape of any kind; false where it is malformed.
  @inline(never)
  private mutating func skipOtherEscape() -> Bool {
    let word = word
    switch UInt8(truncatingIfNeeded: word >> 8) {
    case 0x75:
      guard let unit = Self.hexValue(UInt32(truncatingIfNeeded: word >> 16)) else { return false }
      if unit & 0xF800 == 0xD800 { return unit < 0xDC00 && skipSurrogates() }
      at += 6
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 2
    default: return false
    }
    return true
  }

  /// Moves over `\uD83D\uDE00`, the first half of which was looked at: the second starts with DC…DF.
  private mutating func skipSurrogates() -> Bool {
    let other = UInt64(littleEndian: (at + 6).loadUnaligned(as: UInt64.self))
    guard other & 0xFFFF == 0x755C, let low = Self.hexValue(UInt32(truncatingIfNeeded: other >> 16)),
      low & 0xFC00 == 0xDC00
    else { return false }
    at += 12
    return true
  }

  /// The number written by four hexadecimal digits, the first in the low byte; nil where they are none.
  static func hexValue(_ bytes: UInt32) -> UInt32? {
    var value: UInt32 = 0
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      let byte = UInt8(truncatingIfNeeded: bytes >> shift)
      let digit = byte &- 0x30
      let letter = (byte | 0x20) &- 0x61
      guard digit < 10 || letter < 6 else { return nil }
      value = value << 4 | UInt32(digit < 10 ? digit : letter + 10)
    }
    return value
  }
}
