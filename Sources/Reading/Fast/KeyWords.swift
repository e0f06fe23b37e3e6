/// A key of at most 15 bytes as two words: its bytes, then zeros, then its length in the last byte.
struct KeyWords: Hashable {
  var low: UInt64
  var high: UInt64

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A key of 16 bytes and more, or an unfinished one: equal to no other.
  @inline(__always) static var long: KeyWords { KeyWords(low: .max, high: .max) }

  /// The words of a name written in code; folded into constants by the compiler.
  @inline(__always)
  init(_ name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The words of a key of at most 15 bytes.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    low = 0
    high = UInt64(bytes.count) << 56
    for index in 0..<min(bytes.count, 15) {
      let bits = UInt64(bytes[index]) << UInt64(8 * (index & 7))
      if index < 8 { low |= bits } else { high |= bits }
    }
  }

  /// Both words as one, for hashing; different keys may be equal in it.
  @inline(__always) var mixed: UInt64 { low ^ (high &* 0x9E37_79B9_7F4A_7C15) }
}

extension FastCursor {
  /// Reads a key from behind its opening quote to behind its closing one; a long one is left unread.
  ///
  /// Escapes are not decoded and control characters not refused: no name and no table has either.
  @inline(__always)
  mutating func key() -> KeyWords {
    let low = word
    let end = Self.ends(in: low)
    if end != 0 {
      let length = UInt64(truncatingIfNeeded: end.trailingZeroBitCount &>> 3)
      guard UInt8(truncatingIfNeeded: low &>> (8 &* length)) == 0x22 else { return .long }
      at += Int(truncatingIfNeeded: length) + 1
      return KeyWords(low: low & Self.mask(length), high: length &<< 56)
    }
    let high = UInt64(littleEndian: (at + 8).loadUnaligned(as: UInt64.self))
    let highEnd = Self.ends(in: high)
    guard highEnd != 0 else { return .long }
    let length = UInt64(truncatingIfNeeded: highEnd.trailingZeroBitCount &>> 3)
    guard UInt8(truncatingIfNeeded: high &>> (8 &* length)) == 0x22 else { return .long }
    at += Int(truncatingIfNeeded: length) + 9
    return KeyWords(low: low, high: high & Self.mask(length) | (length &+ 8) &<< 56)
  }

  /// The high bit of each byte that is a quote, or the zero behind the text; exact for the first one, which is all that is asked.
  @inline(__always) private static func ends(in word: UInt64) -> UInt64 {
    let quotes = word ^ 0x2222_2222_2222_2222
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (((quotes &- ones) & ~quotes) | ((word &- ones) & ~word)) & 0x8080_8080_8080_8080
  }

  /// Ones over the first `bytes` bytes, 0…7.
  @inline(__always) private static func mask(_ bytes: UInt64) -> UInt64 { (1 &<< (8 &* bytes)) &- 1 }
}
