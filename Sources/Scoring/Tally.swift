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
  @inline(__always)
  fileprivate mutating func add(_ state: AnswerState, to item: CompiledRubric.Weight, gapsCount: Bool) {
    applicable += 1
    maximum += Int(item.highest)
    if let points = state.points {
      raw += points
      worst += points
      best += points
      if item.critical && points == 0 { isZero() }
      return
    }
    gaps += 1
    guard gapsCount else {
      if item.critical { isZero() }
      return
    }
    worst += Int(item.lowest)
    best += Int(item.highest)
    if item.critical && item.lowest == 0 { mayBeZeroed = true }
  }

  private mutating func isZero() {
    zeroed = true
    mayBeZeroed = true
  }

  /// Adds a direction to the whole: zeroed directions count as 0 (M7).
  @inlinable
  package mutating func add(direction: Tally) {
    raw += direction.score
    worst += direction.lowestScore
    best += direction.highestScore
    maximum += direction.maximum
    applicable += direction.applicable
    gaps += direction.gaps
  }
}

extension CompiledRubric {
  /// Sums one direction of a row of states; items behind the end of the row count as not applicable.
  package func tally(direction: Int, states: UnsafeBufferPointer<AnswerState>, passport: Passport) -> Tally {
    var tally = Tally()
    let gapsCount = gaps == .range
    let first = passport.code * items.count
    // A passport of another edition applies to nothing.
    guard first + items.count <= applicable.count else { return tally }
    applicable.withUnsafeBufferPointer { applicable in
      weights.withUnsafeBufferPointer { weights in
        for item in directions[direction].clamped(to: 0..<states.count) where applicable[first + item] {
          let state = states[item]
          if state != .notApplicable { tally.add(state, to: weights[item], gapsCount: gapsCount) }
        }
      }
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
