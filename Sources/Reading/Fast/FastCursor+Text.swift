extension FastCursor {
  /// Moves from behind an opening quote to behind the closing one; false where the string is malformed.
  ///
  /// Checks UTF-8, escapes and control characters. Cyrillic and ASCII are taken 32 bytes at a time.
  @inline(never)
  mutating func skipString() -> Bool {
    while true {
      at = Self.plainEnd(at)
      let byte = byte
      // A two-byte lead must be followed by its continuation, whatever else the byte here may be.
      guard !Self.isPairLead((at - 1).load(as: UInt8.self)) else { return false }
      if byte == 0x22 {
        at += 1
        return true
      }
      let taken = byte == 0x5C ? skipEscapes() : skipWideCharacter()
      guard taken else { return false }
    }
  }

  /// First byte from `start` on that is not plain: neither ASCII text nor part of a well-formed two-byte character.
  @inline(__always)
  private static func plainEnd(_ start: UnsafeRawPointer) -> UnsafeRawPointer {
    typealias Lanes = SIMD32<Int8>
    var at = start
    while true {
      // Scalar operands and `&-` of SIMD compile to loops over lanes, hence `repeating:` and comparisons (performance.md, traps).
      let here = at.loadUnaligned(as: Lanes.self)
      let before = (at - 1).loadUnaligned(as: Lanes.self)
      let continues = here .< Lanes(repeating: -64)
      let followsLead = (before .> Lanes(repeating: -63)) .& (before .< Lanes(repeating: -32))
      let wideOrControl = (here .> Lanes(repeating: -33)) .& (here .< Lanes(repeating: 32))
      let overlong = (here .> Lanes(repeating: -65)) .& (here .< Lanes(repeating: -62))
      let special = (here .== Lanes(repeating: 0x22)) .| (here .== Lanes(repeating: 0x5C))
      let notPlain = wideOrControl .| overlong .| special .| (continues .^ followsLead)
      let words = unsafeBitCast(notPlain, to: SIMD4<UInt64>.self)
      if words.x | words.y | words.z | words.w == 0 {
        at += 32
        continue
      }
      if words.x != 0 { return at + words.x.trailingZeroBitCount >> 3 }
      if words.y != 0 { return at + (8 + words.y.trailingZeroBitCount >> 3) }
      if words.z != 0 { return at + (16 + words.z.trailingZeroBitCount >> 3) }
      return at + (24 + words.w.trailingZeroBitCount >> 3)
    }
  }

  @inline(__always) private static func isPairLead(_ byte: UInt8) -> Bool { byte &- 0xC2 < 0x1E }

  /// Moves over a character of three or four bytes; false where the bytes are none.
  @inline(__always)
  private mutating func skipWideCharacter() -> Bool {
    let word = UInt32(truncatingIfNeeded: word)
    if word & 0x00C0_C0F0 == 0x0080_80E0 {
      // Not overlong (E0 80…9F), no surrogate (ED A0…BF).
      let lead = word & 0x200F
      guard lead != 0, lead != 0x200D else { return false }
      at += 3
      return true
    }
    guard word & 0xC0C0_C0F8 == 0x8080_80F0 else { return false }
    // U+10000…U+10FFFF.
    let point = (word & 0x07) << 18 | (word >> 8 & 0x3F) << 12
    guard point >= 0x10000, point <= 0x10FFFF else { return false }
    at += 4
    return true
  }
}
