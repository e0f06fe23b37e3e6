import Scoring

/// Finds the least number of weeks in which a target can be reached when effort does not matter.
struct FastestReach {
  private let rubric: CompiledRubric
  private let fields: [DirectionField]

  init(_ rubric: CompiledRubric, _ evaluation: Evaluation) {
    self.rubric = rubric
    fields = rubric.directions.indices.map { DirectionField(rubric, direction: $0, in: evaluation, weeks: nil) }
  }

  /// Weeks from the start; nil when no steps reach the target. The target exists and is rated.
  func weeks(to target: LevelTarget) -> Int? {
    let limits = Set(fields.flatMap { $0.choices.flatMap { $0.map(\.weeks) } }).sorted()
    // More weeks never reach less, so the first limit that does is found by halving.
    var low = 0
    var high = limits.count
    while low < high {
      let middle = (low + high) / 2
      if reaches(target, within: limits[middle]) { high = middle } else { low = middle + 1 }
    }
    return low < limits.count ? limits[low] : nil
  }

  private func reaches(_ target: LevelTarget, within weeks: Int) -> Bool {
    let scores = fields.map { score($0, within: weeks) }
    switch target.aim {
    case .direction(let index):
      guard let score = scores[index] else { return false }
      return score >= rubric.cuts[index].points(for: target.level, maximum: fields[index].maximum)
    case .whole:
      guard rubric.allowsZeroedDirection(at: target.level) || !scores.contains(nil) else { return false }
      let maximum = fields.reduce(0) { $0 + $1.maximum }
      let total = scores.reduce(0) { $0 + ($1 ?? 0) }
      return total >= rubric.overallCuts.points(for: target.level, maximum: maximum)
    }
  }

  /// The best score of a direction within so many weeks; nil when a critical zero cannot be lifted by then.
  private func score(_ field: DirectionField, within weeks: Int) -> Int? {
    var score = field.standing
    for choices in field.choices {
      guard let best = choices.last(where: { $0.weeks <= weeks }) else { return nil }
      score += best.gain
    }
    return score
  }
}
