import RubricModel

/// Lower bounds of the levels above the lowest, compared exactly (M1, M6).
package struct CutTable: Sendable {
  package let unit: LevelScale.Unit
  /// For levels 1, 2, …; inclusive; points, or whole per cent of the maximum.
  package let bounds: [Int]

  /// A table of bounds in this unit.
  package init(unit: LevelScale.Unit, bounds: [Int]) {
    self.unit = unit
    self.bounds = bounds
  }

  /// Highest level whose bound the score reaches, counting from 0.
  ///
  /// `maximum` is the applicable maximum and must be above 0: with nothing to score there is no level (M3).
  @inlinable
  package func level(score: Int, maximum: Int) -> Int {
    var level = 0
    while level < bounds.count && reaches(level + 1, score: score, maximum: maximum) { level += 1 }
    return level
  }

  /// Whether the score reaches the bound of a level 1…
  @inlinable
  package func reaches(_ level: Int, score: Int, maximum: Int) -> Bool {
    switch unit {
    case .points: score >= bounds[level - 1]
    case .share: 100 * score >= bounds[level - 1] * maximum
    }
  }

  /// Fewest points that reach a level; above `maximum` when the level cannot be reached.
  package func points(for level: Int, maximum: Int) -> Int {
    guard level > 0 else { return 0 }
    switch unit {
    case .points: return bounds[level - 1]
    case .share: return (bounds[level - 1] * maximum + 99) / 100
    }
  }
}
