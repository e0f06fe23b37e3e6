import CZlib

/// CRC-32 as ZIP and PNG use it.
enum Checksum {
  /// The checksum of the bytes, or of what came before together with them.
  static func crc32(_ bytes: [UInt8], after before: UInt32 = 0) -> UInt32 {
    var sum = uLong(before)
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      while start < buffer.count {
        let count = min(buffer.count - start, 1 << 30)
        if let base = buffer.baseAddress { sum = CZlib.crc32(sum, base + start, UInt32(count)) }
        start += count
      }
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}
