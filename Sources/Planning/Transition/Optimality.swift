/// What the proof rests on: «дешевле нельзя» holds over this many ways, none left out (M10).
///
/// The search is exact dynamic programming, so that each way is compared although none is walked: no way to raise the
/// indicators step by step within the limit of weeks meets more targets within the effort, or as many with less.
package struct Optimality: Hashable, Sendable {
  /// Counting indicators that the targets depend on.
  package let indicators: Int
  /// Ways to raise them that the limit of weeks allows, raising none included.
  package let ways: WayCount
  /// Partial results that were compared.
  package let states: Int

  init(_ fields: [DirectionField], states: Int) {
    let options = fields.flatMap(\.options)
    indicators = options.count
    ways = WayCount(options)
    self.states = states
  }
}

/// A product of small numbers, which may be far above what an integer holds.
package struct WayCount: Hashable, Sendable {
  /// Decimal digits, lowest first, no leading zeros at the end.
  private var digits: [UInt8] = [1]

  /// The product of the factors, each at least 1 and at most 101.
  init(_ factors: [Int]) {
    for factor in factors where factor > 1 { multiply(by: factor) }
  }

  /// In decimal, exactly.
  package var decimal: String { String(digits.reversed().map { Character(Unicode.Scalar($0 + 48)) }) }
  /// The number itself where it fits.
  package var exact: Int? { Int(decimal) }
  /// The power of ten that it reaches: 3 for 1 000…9 999.
  package var magnitude: Int { digits.count - 1 }

  private mutating func multiply(by factor: Int) {
    var carry = 0
    for index in digits.indices {
      carry += Int(digits[index]) * factor
      digits[index] = UInt8(carry % 10)
      carry /= 10
    }
    while carry > 0 {
      digits.append(UInt8(carry % 10))
      carry /= 10
    }
  }
}
