/// Finds the index of an indicator by its key, without comparing strings: one multiplication, one shift, one comparison.
///
/// The multiplier is looked for when the rubric loads, so that no two keys meet in a slot. Keys of 16 bytes and more are compared
/// one by one.
struct KeyTable: ~Copyable {
  private struct Slot {
    var key = KeyWords.long
    var index = -1
  }

  private let slots: UnsafeMutableBufferPointer<Slot>
  private let multiplier: UInt64
  private let shift: UInt64
  private let long: [(key: [UInt8], index: Int)]

  /// Nil when two keys are equal; keys must not have bytes that JSON would escape.
  init?(_ keys: [String]) {
    let bytes = keys.map { Array($0.utf8) }
    guard Set(bytes).count == keys.count else { return nil }
    let short = bytes.enumerated().filter { $0.element.count < 16 }.map { key in
      Slot(key: key.element.withUnsafeBufferPointer { KeyWords($0) }, index: key.offset)
    }
    guard let found = Self.search(short.map(\.key.mixed)) else { return nil }
    multiplier = found.multiplier
    shift = found.shift
    long = bytes.enumerated().filter { $0.element.count >= 16 }.map { ($0.element, $0.offset) }
    slots = .allocate(capacity: 1 << Int(64 - found.shift))
    slots.initialize(repeating: Slot())
    for slot in short { slots[Self.place(slot.key.mixed, multiplier, shift)] = slot }
  }

  deinit { slots.deallocate() }

  /// Index of a key; negative when there is no such key, or it is long.
  @inline(__always)
  borrowing func index(of key: KeyWords) -> Int {
    let slot = slots.baseAddress.unsafelyUnwrapped[Self.place(key.mixed, multiplier, shift)]
    return slot.key == key ? slot.index : -1
  }

  /// Reads a long key from behind its opening quote to behind its closing one; negative when there is no such key.
  @inline(never)
  borrowing func index(ofLongKeyAt cursor: inout FastCursor) -> Int {
    let start = cursor.at
    guard cursor.skipString() else { return -1 }
    let key = UnsafeRawBufferPointer(start: start, count: cursor.at - start - 1)
    return long.first { $0.key.elementsEqual(key) }?.index ?? -1
  }

  /// The slot of a key: the shift leaves exactly the bits that number the slots.
  @inline(__always)
  private static func place(_ value: UInt64, _ multiplier: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (value &* multiplier) &>> shift)
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
          let slot = place(value, multiplier, 64 - bits)
          defer { stamps[slot] = round }
          return stamps[slot] != round
        }
        if isPerfect { return (multiplier, 64 - bits) }
      }
    }
    return nil
  }
}
