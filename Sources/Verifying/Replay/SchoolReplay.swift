import RubricModel

/// The whole school, worked out from the answers alone (M7).
struct SchoolReplay {
  let rubric: Rubric
  let directions: [DirectionReplay]
  let score: Int
  let maximum: Int
  let ladder: Ladder
  let worst: Outcome
  let best: Outcome

  init(_ rubric: Rubric, sheet: AnswerSheet) {
    self.rubric = rubric
    let school = SchoolPredicate(school: sheet.school)
    let given = Dictionary(sheet.answers.map { ($0.indicator, $0.value) }) { first, _ in first }
    let levels = rubric.levels
    let replayed = rubric.directions.map { direction in
      DirectionReplay(
        direction,
        standings: direction.indicators.map {
          Standing($0, given: given[$0.id], gaps: levels.gaps, school: school)
        }, levels: levels)
    }
    directions = replayed
    score = replayed.map(\.score).total
    maximum = replayed.map(\.maximum).total
    ladder = Ladder(levels.overall, in: levels, maximum: maximum)
    worst = Self.outcome(replayed.map(\.worst), zeroed: replayed.contains(where: \.zeroedAtWorst), ladder, levels)
    best = Self.outcome(replayed.map(\.best), zeroed: replayed.contains(where: \.zeroedAtBest), ladder, levels)
  }

  private static func outcome(
    _ directions: [Outcome], zeroed: Bool, _ ladder: Ladder, _ levels: LevelScale
  ) -> Outcome {
    let score = directions.map(\.score).total
    guard directions.contains(where: { $0.level != nil }) else { return Outcome(score: score, level: nil) }
    let level = ladder.level(of: score)
    guard zeroed else { return Outcome(score: score, level: level) }
    switch levels.zeroedDirection {
    case .nothingMore: return Outcome(score: score, level: level)
    case .caps(let cap): return Outcome(score: score, level: min(level, cap))
    case .makesBelow: return Outcome(score: score, level: 0)
    }
  }

  /// The level where both ends agree (M5).
  var level: Int? { worst.level == best.level ? worst.level : nil }

  /// Directions that a critical indicator has zeroed.
  var zeroed: [DirectionReplay] { directions.filter { !$0.zeroedBy.isEmpty } }
}
