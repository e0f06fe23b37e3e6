import Scoring

/// Least effort for each score that a direction can come to: the rungs are exact, by dynamic programming over its items.
struct Ladder: Sendable {
  /// One score of the direction and what it takes.
  struct Rung: Sendable {
    /// What it adds to the whole above what stands for sure.
    let score: Int
    let effort: Int
    /// Counted targets that it meets.
    let met: Int
  }

  let field: DirectionField
  let goal: SearchGoals.Direction
  let table: RaiseTable
  /// The direction is zeroed and may be left so.
  let mayStayZeroed: Bool
  /// Gains worth looking at while the direction is not zeroed, upwards.
  let gains: [Int]
  private let lifted: Int

  /// The ladder of a field up to its goals and to what the whole may need of it.
  init(_ field: DirectionField, goal: SearchGoals.Direction, whole: SearchGoals.Whole) {
    let top = Swift.min(field.mostGain, Swift.max(goal.highest, whole.score))
    let isZeroed = field.isZeroed
    let table = RaiseTable(field.choices, need: top)
    let floor = goal.floor ?? 0
    self.field = field
    self.goal = goal
    self.table = table
    mayStayZeroed = isZeroed && whole.mayStayZeroed && goal.floor == nil
    gains = (0...top).filter { $0 >= floor && table.effort(gaining: $0) != nil }
    // Lifted out of zero, a direction brings all its points at once.
    lifted = isZeroed ? field.standing : 0
  }

  /// How many partial results its rungs took.
  var states: Int { (field.items.count + 1) * (table.need + 1) }

  /// What a gain adds to the whole, and how many counted targets it meets.
  func score(_ gain: Int) -> Int { lifted + gain }
  func met(_ gain: Int) -> Int { goal.counted.reduce(0) { $0 + ($1 <= gain ? 1 : 0) } }

  /// The rungs that no other rung beats in both score and effort.
  var rungs: [Rung] {
    var rungs: [Rung] = mayStayZeroed ? [Rung(score: 0, effort: 0, met: 0)] : []
    for (index, gain) in gains.enumerated() {
      guard let effort = table.effort(gaining: gain) else { continue }
      let next = index + 1 < gains.count ? table.effort(gaining: gains[index + 1]) : nil
      if next != effort { rungs.append(Rung(score: score(gain), effort: effort, met: met(gain))) }
    }
    return rungs
  }
}
