/// How much of a text is read before it is refused (issue 2, item 7).
package struct JSONLimits: Sendable {
  /// Most bytes of one text.
  package var bytes: Int
  /// Most arrays and objects inside one another.
  package var depth: Int
  /// Most values and keys of one text; bounds the memory a small hostile file may ask for.
  package var values: Int
  /// Most repeated keys listed one by one; the rest is counted.
  package var listedRepeats: Int

  package init(bytes: Int = 50_000_000, depth: Int = 64, values: Int = 1_000_000, listedRepeats: Int = 50) {
    // Offsets and indices are kept in 32 bits.
    self.bytes = min(max(0, bytes), Int(UInt32.max) - 1)
    self.depth = depth
    self.values = min(max(0, values), Int(UInt32.max) - 1)
    self.listedRepeats = listedRepeats
  }

  /// 50 MB, 64 levels, a million values.
  package static let standard = JSONLimits()
}
