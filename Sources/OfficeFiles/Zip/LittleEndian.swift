extension [UInt8] {
  /// Appends a number of 2 bytes, lowest byte first.
  mutating func append16(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Appends a number of 4 bytes, lowest byte first.
  mutating func append32(_ value: UInt32) {
    append16(UInt16(truncatingIfNeeded: value))
    append16(UInt16(truncatingIfNeeded: value >> 16))
  }

  /// The number of 2 bytes at an offset, or nil beyond the end.
  func read16(_ offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The number of 4 bytes at an offset, or nil beyond the end.
  func read32(_ offset: Int) -> Int? {
    guard let low = read16(offset), let high = read16(offset + 2) else { return nil }
    return low | high << 16
  }
}
