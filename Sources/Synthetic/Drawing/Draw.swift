/// Numbers drawn for one purpose, named by words.
///
/// Every purpose has a stream of its own, so a new indicator, school or comment shifts nobody else's numbers:
/// samples in the repository change only where they must.
package struct Draw: Sendable {
  private var generator: SplitMix64

  /// The stream of this seed that belongs to these words, in this order.
  package init(seed: UInt64, _ words: String...) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      // FNV-1a; 0xFF never occurs in UTF-8, so it keeps neighbouring words apart.
      for byte in Array(word.utf8) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    generator = SplitMix64(seed: seed ^ hash)
    _ = generator.next()
  }

  /// A number 0..<`bound`; 0 where `bound` is below 1.
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(generator.next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of the range, both ends included.
  package mutating func among(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many cases of a thousand.
  package mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// A bell-shaped number: mean 0, standard deviation 1000, never beyond ±6000.
  package mutating func bell() -> Int {
    (0..<12).reduce(0) { sum, _ in sum + below(1001) } - 6000
  }

  /// One of the items; nil when there is none.
  package mutating func pick<Item>(_ items: [Item]) -> Item? {
    items.isEmpty ? nil : items[below(items.count)]
  }
}
