/// Finds where a line ends.
package enum LineEnd {
  /// Offset of the first line feed at or behind `from`; the count of bytes where there is none.
  ///
  /// At least `SheetScanner.tail` readable bytes must stand behind them.
  package static func find(in bytes: UnsafeRawBufferPointer, from: Int) -> Int {
    guard let start = bytes.baseAddress else { return bytes.count }
    typealias Lanes = SIMD32<UInt8>
    var at = from
    while at < bytes.count {
      let here = (start + at).loadUnaligned(as: Lanes.self)
      let words = unsafeBitCast(here .== Lanes(repeating: 0x0A), to: SIMD4<UInt64>.self)
      if words.x | words.y | words.z | words.w != 0 {
        while at < bytes.count, start.load(fromByteOffset: at, as: UInt8.self) != 0x0A { at += 1 }
        return at
      }
      at += 32
    }
    return bytes.count
  }
}
