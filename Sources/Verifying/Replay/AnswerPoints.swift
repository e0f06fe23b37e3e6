import RubricModel

/// Turns an answer into points by the scale of its indicator (M1).
///
/// Bounds are whole numbers, so an answer reaches one exactly when its whole part does: the answer is rounded down once,
/// by integer division, and only then compared.
struct AnswerPoints {
  let scale: AnswerScale

  /// Points of an answer; nil for an answer the scale has no place for, and for the three that are no number.
  func of(_ value: Answer.Value) -> Int? {
    switch (value, scale.shape) {
    case (.points(let points), _):
      scale.options.contains { $0.points == points } ? points : nil
    case (.share(let part, let whole), .share):
      wholePercent(part, whole).flatMap(band)
    case (.percent(let units, let places), .share):
      wholePercent(units: units, places: places).flatMap(band)
    case (.count(let count), .count):
      band(count)
    default: nil
    }
  }

  private func wholePercent(_ part: Int, _ whole: Int) -> Int? {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    // The quotient is at most 100, so the division of the double-width product cannot overflow.
    return whole.dividingFullWidth(part.multipliedFullWidth(by: 100)).quotient
  }

  private func wholePercent(units: Int, places: Int) -> Int? {
    guard units >= 0, places >= 0 else { return nil }
    var percent = units
    var left = places
    while left > 0, percent > 0 {
      percent /= 10
      left -= 1
    }
    return percent <= 100 ? percent : nil
  }

  private func band(_ value: Int) -> Int? {
    guard value >= 0 else { return nil }
    return scale.options.last { ($0.from ?? 0) <= value && ($0.below.map { value < $0 } ?? true) }?.points
  }
}
