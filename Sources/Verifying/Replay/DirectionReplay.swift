import RubricModel

/// A score with the level it gives; the level is nil where nothing is rated.
struct Outcome: Hashable {
  var score: Int
  var level: Int?
}

/// One direction, worked out from the answers alone (M3–M6).
struct DirectionReplay {
  let direction: Direction
  let standings: [Standing]
  /// Indicators that count.
  let counting: [Standing]
  /// Raw sum of the answers, and of the maxima.
  let sum: Int
  let maximum: Int
  let ladder: Ladder
  let worst: Outcome
  let best: Outcome
  /// A critical indicator stands at zero for certain, and with every gap at its worst.
  let zeroedAtBest: Bool
  let zeroedAtWorst: Bool

  init(_ direction: Direction, standings: [Standing], levels: LevelScale) {
    self.direction = direction
    self.standings = standings
    counting = standings.filter(\.counts)
    sum = counting.compactMap(\.points).total
    maximum = counting.map(\.indicator.scale.maximum).total
    ladder = Ladder(levels.directions[direction.id] ?? levels.overall, in: levels, maximum: maximum)
    zeroedAtWorst = counting.contains { $0.indicator.critical && $0.worst == 0 }
    zeroedAtBest = counting.contains { $0.indicator.critical && $0.best == 0 }
    let rated = maximum > 0
    let ladder = ladder
    func outcome(_ raw: Int, zeroed: Bool) -> Outcome {
      // The level of a zeroed direction is the lowest whatever its cut scores are (M4).
      zeroed
        ? Outcome(score: 0, level: rated ? 0 : nil) : Outcome(score: raw, level: rated ? ladder.level(of: raw) : nil)
    }
    worst = outcome(counting.map(\.worst).total, zeroed: zeroedAtWorst)
    best = outcome(counting.map(\.best).total, zeroed: zeroedAtBest)
  }

  /// There is something to score (M3).
  var isRated: Bool { maximum > 0 }

  /// The level where both ends agree (M5).
  var level: Int? { worst.level == best.level ? worst.level : nil }

  /// Critical indicators that stand at zero for certain (M4): answered so, or gaps in an edition that counts them as zero.
  var zeroedBy: [Standing] { counting.filter { $0.indicator.critical && $0.best == 0 } }

  /// The raw sum, or 0 where a critical indicator has no points.
  var score: Int { zeroedBy.isEmpty ? sum : 0 }

  /// Indicators that still wait for a number.
  var gaps: [Standing] { counting.filter(\.isGap) }

  /// What must be answered to decide the level: critical ones first, each group in declared order.
  var toAnswer: [Standing] {
    guard isRated, level == nil else { return [] }
    return gaps.filter(\.indicator.critical) + gaps.filter { !$0.indicator.critical }
  }

  /// Points whose loss, counted from the worst score, drops the level; nil where there is nothing to drop from (M9).
  var pointsToFall: Int? {
    guard let level, level > 0, let floor = ladder.points(of: level) else { return nil }
    return worst.score.minus(floor).plus(1)
  }

  /// Counting critical indicators that can stand at zero.
  var fatal: [Standing] { counting.filter { $0.indicator.critical && $0.indicator.scale.minimum == 0 } }
}
