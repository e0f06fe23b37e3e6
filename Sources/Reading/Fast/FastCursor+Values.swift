extension FastCursor {
  /// Reads a string, its opening quote included; nil where there is none or it is malformed.
  @inline(__always)
  mutating func text() -> TextSlice? {
    guard take(0x22) else { return nil }
    let start = offset
    guard skipString() else { return nil }
    return TextSlice(offset: start, count: offset - start - 1)
  }

  /// The bytes of a text, as written.
  func bytes(of slice: TextSlice) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + slice.offset, count: slice.count)
  }

  /// Reads `true` or `false`.
  @inline(__always)
  mutating func truth() -> Bool? {
    let word = word
    if UInt32(truncatingIfNeeded: word) == 0x6575_7274 {
      at += 4
      return true
    }
    guard word & 0xFF_FFFF_FFFF == 0x65_736C_6166 else { return nil }
    at += 5
    return false
  }

  /// Reads `null`.
  @inline(__always)
  mutating func takeNull() -> Bool {
    guard UInt32(truncatingIfNeeded: word) == 0x6C6C_756E else { return false }
    at += 4
    return true
  }

  /// Reads an integer of at most nine digits without a sign; negative where anything else stands there.
  @inline(__always)
  mutating func integer() -> Int64 {
    var digit = byte &- 0x30
    guard digit < 10 else { return -1 }
    at += 1
    var value = Int64(digit)
    digit = byte &- 0x30
    if digit < 10 {
      // No number starts with 0 and goes on.
      guard value != 0 else { return -1 }
      var left = 8
      repeat {
        guard left > 0 else { return -1 }
        left -= 1
        value = value * 10 + Int64(digit)
        at += 1
        digit = byte &- 0x30
      } while digit < 10
    }
    // A point or an exponent behind it is neither comma nor brace, which is all that may follow.
    return value
  }

  @inline(__always)
  mutating func skipByteOrderMark() {
    if word & 0xFF_FFFF == 0xBF_BBEF { at += 3 }
  }
}
