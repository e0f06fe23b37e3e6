import RubricModel

/// The levels one score can reach, each with the fewest points that reach it (M6).
struct Ladder {
  /// One level above the lowest.
  struct Rung {
    /// Index of the level in the edition.
    let level: Int
    /// As the edition states it.
    let bound: Int
    /// Fewest whole points that reach the bound; above the maximum where nothing does.
    let points: Int
  }

  let rungs: [Rung]

  /// The rungs over a maximum; none where there is nothing to score, for then nothing is reached (M3).
  init(_ cuts: LevelScale.CutScores, in scale: LevelScale, maximum: Int) {
    guard maximum > 0 else {
      rungs = []
      return
    }
    rungs = zip(cuts.bounds, 1...).prefix(Swift.max(0, scale.levels.count - 1)).map { bound, level in
      Rung(level: level, bound: bound, points: Self.points(bound, scale.unit, maximum))
    }
  }

  /// `bound` per cent of the maximum, rounded up to a whole point: the first whole number at or above it.
  private static func points(_ bound: Int, _ unit: LevelScale.Unit, _ maximum: Int) -> Int {
    switch unit {
    case .points: return bound
    case .share:
      let (quotient, remainder) = bound.times(maximum).quotientAndRemainder(dividingBy: 100)
      return remainder > 0 ? quotient + 1 : quotient
    }
  }

  /// The highest level whose points the score has; 0 is «ниже базового».
  func level(of score: Int) -> Int {
    rungs.last { score >= $0.points }?.level ?? 0
  }

  /// Fewest points of a level; nil for the lowest and for one the edition has not.
  func points(of level: Int) -> Int? {
    rungs.first { $0.level == level }?.points
  }
}
