/// Finds the index of an indicator by its key, without comparing strings: one multiplication, one shift, one comparison.
///
/// A key of at most 15 bytes is two words, its bytes followed by zeros. The multiplier is looked for when the rubric loads, so that
/// no two keys of the edition meet in a slot. Longer keys are compared one by one.
struct KeyTable: ~Copyable {
  private struct Slot {
    /// All ones where the slot is empty: no text has such bytes.
    var low = UInt64.max
    var high = UInt64.max
    var item = -1
  }

  private let slots: UnsafeMutableBufferPointer<Slot>
  private let multiplier: UInt64
  private let shift: UInt64
  private let long: [(key: [UInt8], item: Int)]

  /// Nil when two keys are equal.
  init?(_ keys: [String]) {
    let words = keys.map { Self.words(Array($0.utf8)) }
    let short = words.indices.filter { words[$0] != nil }
    guard Set(keys.map { Array($0.utf8) }).count == keys.count,
      let found = Self.search(short.compactMap { words[$0] }.map(Self.mixed))
    else { return nil }
    multiplier = found.multiplier
    shift = found.shift
    long = words.indices.filter { words[$0] == nil }.map { (Array(keys[$0].utf8), $0) }
    slots = .allocate(capacity: 1 << Int(64 - found.shift))
    slots.initialize(repeating: Slot())
    for item in short {
      guard let (low, high) = words[item] else { continue }
      slots[Int(Self.mixed((low, high)) &* multiplier >> shift)] = Slot(low: low, high: high, item: item)
    }
  }

  deinit { slots.deallocate() }

  /// Index of a key of at most 15 bytes, given as words; negative when the edition has no such key.
  @inline(__always)
  borrowing func index(low: UInt64, high: UInt64) -> Int {
    // The shift leaves fewer bits than the table has slots for, so the slot is always one of its own.
    let slot = slots.baseAddress.unsafelyUnwrapped[Int(Self.mixed((low, high)) &* multiplier >> shift)]
    return slot.low == low && slot.high == high ? slot.item : -1
  }

  /// Index of a key of 16 bytes and more; negative when the edition has no such key.
  borrowing func index(long bytes: UnsafeRawBufferPointer) -> Int {
    long.first { $0.key.elementsEqual(bytes) }?.item ?? -1
  }

  /// Both words as one; equal for different keys at worst, which `index` tells apart and `search` avoids.
  @inline(__always) private static func mixed(_ words: (low: UInt64, high: UInt64)) -> UInt64 {
    words.low ^ (words.high &* 0x9E37_79B9_7F4A_7C15)
  }

  /// A key as words; nil for 16 bytes and more.
  private static func words(_ key: [UInt8]) -> (low: UInt64, high: UInt64)? {
    guard key.count < 16 else { return nil }
    var words: (low: UInt64, high: UInt64) = (0, 0)
    for (index, byte) in key.enumerated() {
      if index < 8 { words.low |= UInt64(byte) << UInt64(8 * index) } else { words.high |= UInt64(byte) << UInt64(8 * (index - 8)) }
    }
    return words
  }

  /// A multiplier and a shift under which no two values meet; the table doubles when 200 multipliers have failed.
  private static func search(_ values: [UInt64]) -> (multiplier: UInt64, shift: UInt64)? {
    var random: UInt64 = 0x5A6D_0D1A_6000_0001
    for bits in UInt64(values.count.bitWidth - max(values.count, 8).leadingZeroBitCount + 2)...20 {
      var stamps = [Int32](repeating: 0, count: 1 << Int(bits))
      for round in Int32(1)...200 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let multiplier = random | 1
        let isPerfect = values.allSatisfy { value in
          let slot = Int(value &* multiplier >> (64 - bits))
          defer { stamps[slot] = round }
          return stamps[slot] != round
        }
        if isPerfect { return (multiplier, 64 - bits) }
      }
    }
    return nil
  }
}
