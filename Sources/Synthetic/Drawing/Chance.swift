/// How likely a step is taken, given how far ability exceeds difficulty.
///
/// A logistic curve as a table of whole per milles: floating-point `exp` may differ between machines, a table does not.
enum Chance {
  /// Per mille at 0, 500, 1000, … above difficulty.
  private static let curve = [500, 622, 731, 818, 881, 924, 953, 971, 982, 989, 993, 996, 998]
  private static let step = 500

  /// Per mille, 2…998, for an excess in thousandths of a logit.
  static func perMille(_ excess: Int) -> Int {
    let distance = Swift.min(excess.magnitude, UInt(step * (curve.count - 1)))
    let (index, rest) = Int(distance).quotientAndRemainder(dividingBy: step)
    let next = Swift.min(index + 1, curve.count - 1)
    let value = curve[index] + (curve[next] - curve[index]) * rest / step
    return excess < 0 ? 1000 - value : value
  }
}
