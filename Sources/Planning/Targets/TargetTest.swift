import RubricModel

/// Compares one value with a threshold, in integers and before any rounding (M1).
package struct TargetTest: Sendable {
  /// What a comparison says.
  package enum Verdict: Hashable, Sendable {
    case reached
    /// So many people or things are still missing, 1 or more.
    case missing(Int)
    /// So many more than an exact number asks for.
    case exceeded(Int)
    /// The document wants an exact share of a number that it does not divide, and sets no rule of rounding.
    case roundingUnset
    /// The document sets no threshold: the value is printed and not judged.
    case noThreshold
    /// Nothing to take a share of.
    case nobody
    /// A count was given for a share, or a share for a count.
    case wrongKind
  }

  let measure: Target.Measure
  let threshold: Target.Threshold?

  /// The test of a target.
  package init(_ target: Target) {
    measure = target.measure
    threshold = target.threshold
  }

  /// Values are whole and not negative; whatever does not fit 64 bits is a `wrongKind`.
  package func verdict(_ value: TargetValue) -> Verdict {
    switch (measure, value) {
    case (.count, .count(let count)):
      guard let threshold else { return .noThreshold }
      return Self.compare(count, low: threshold.value, high: threshold.value, threshold.test)
    case (.share, .share(let part, let of)):
      guard of > 0 else { return .nobody }
      guard let threshold else { return .noThreshold }
      guard let range = Self.required(threshold.value, of: of) else { return .wrongKind }
      if threshold.test == .exactly && range.down < range.up && (range.down...range.up).contains(part) {
        return .roundingUnset
      }
      let low = threshold.test == .exactly ? range.down : range.up
      return Self.compare(part, low: low, high: range.up, threshold.test)
    default: return .wrongKind
    }
  }

  /// The least number of a population that reaches a share: ceil(v · N / 100).
  package static func required(_ percent: Int, of whole: Int) -> (down: Int, up: Int)? {
    let (product, overflow) = percent.multipliedReportingOverflow(by: whole)
    guard !overflow, product >= 0 else { return nil }
    let down = product / 100
    return (down, product.isMultiple(of: 100) ? down : down + 1)
  }

  private static func compare(_ value: Int, low: Int, high: Int, _ test: Target.Test) -> Verdict {
    if value < low { return .missing(low - value) }
    return test == .atLeast || value <= high ? .reached : .exceeded(value - high)
  }
}
