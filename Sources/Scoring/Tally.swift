import RubricModel

/// The sums of one direction, or of the whole school: everything a level needs and nothing else.
///
/// Plain integers without allocation, so that a country can be scored; lists for people are made by `Evaluator`.
package struct Tally: Hashable, Sendable {
  /// Sum over answered indicators, critical rule left aside.
  package var raw = 0
  /// Sum of the maxima of applicable indicators.
  package var maximum = 0
  /// Raw sum with every gap at its worst and at its best (M5).
  package var worst = 0
  package var best = 0
  /// Applicable indicators, and gaps among them.
  package var applicable = 0
  package var gaps = 0
  /// An answered critical indicator has no points (M4).
  package var zeroed = false
  /// A critical zero, answered or possible through a gap.
  package var mayBeZeroed = false

  @inlinable package init() {}

  /// Whether there is anything to rate (M3).
  @inlinable package var isRated: Bool { maximum > 0 }
  /// The raw sum, or 0 where a critical zero acts.
  @inlinable package var score: Int { zeroed ? 0 : raw }
  /// Lowest and highest score over all ways to fill the gaps.
  @inlinable package var lowestScore: Int { mayBeZeroed ? 0 : worst }
  @inlinable package var highestScore: Int { zeroed ? 0 : best }

  /// Takes in one applicable item.
  @inlinable
  mutating func add(_ state: AnswerState, to item: CompiledRubric.Item, gaps rule: GapsRule) {
    applicable += 1
    maximum += item.highest
    if let points = state.points {
      raw += points
      worst += points
      best += points
      if item.critical && points == 0 {
        zeroed = true
        mayBeZeroed = true
      }
      return
    }
    gaps += 1
    switch rule {
    case .range:
      worst += item.lowest
      best += item.highest
      if item.critical && item.lowest == 0 { mayBeZeroed = true }
    case .zero:
      if item.critical {
        zeroed = true
        mayBeZeroed = true
      }
    }
  }

  /// Adds a direction to the whole: zeroed directions count as 0 (M7).
  @inlinable
  mutating func add(direction: Tally) {
    raw += direction.score
    worst += direction.lowestScore
    best += direction.highestScore
    maximum += direction.maximum
    applicable += direction.applicable
    gaps += direction.gaps
  }
}

@usableFromInline enum GapsRule {
  case range
  case zero
}

extension CompiledRubric {
  /// Sums one direction of a row of states; the row has one state for each item.
  @inlinable
  package func tally(direction: Int, states: UnsafeBufferPointer<AnswerState>, passport: Passport) -> Tally {
    var tally = Tally()
    let rule: GapsRule = gaps == .range ? .range : .zero
    for item in directions[direction] where applies(item, to: passport) {
      let state = states[item]
      if state == .notApplicable { continue }
      tally.add(state, to: items[item], gaps: rule)
    }
    return tally
  }

  /// Lowest and highest level of a direction; nil when it is not rated.
  @inlinable
  package func levels(of tally: Tally, direction: Int) -> LevelRange? {
    guard tally.isRated else { return nil }
    let table = cuts[direction]
    return LevelRange(
      lowest: tally.mayBeZeroed ? 0 : table.level(score: tally.worst, maximum: tally.maximum),
      highest: tally.zeroed ? 0 : table.level(score: tally.best, maximum: tally.maximum))
  }

  /// Lowest and highest level of the whole school (M7); nil when nothing is rated.
  ///
  /// `anyZeroed` and `anyMayBeZeroed` say whether some direction is, or may be, zeroed.
  @inlinable
  package func overallLevels(of tally: Tally, anyZeroed: Bool, anyMayBeZeroed: Bool) -> LevelRange? {
    guard tally.isRated else { return nil }
    return LevelRange(
      lowest: limited(overallCuts.level(score: tally.worst, maximum: tally.maximum), by: anyMayBeZeroed),
      highest: limited(overallCuts.level(score: tally.best, maximum: tally.maximum), by: anyZeroed))
  }

  @inlinable
  func limited(_ level: Int, by zeroed: Bool) -> Int {
    guard zeroed else { return level }
    switch zeroedDirection {
    case .nothingMore: return level
    case .caps(let cap): return Swift.min(level, cap)
    case .makesBelow: return 0
    }
  }
}
