import Scoring

/// The counting indicators of one direction as a search sees them: where each stands, gaps at their worst, and what it
/// may be raised to within the weeks allowed.
struct DirectionField: Sendable {
  let rubric: CompiledRubric
  let direction: Int
  let items: [Int]
  /// Points at which the items stand.
  let starts: [Int]
  /// Staying first, then upwards; a critical zero has no staying (see `RaiseRow`).
  let choices: [[RaiseChoice]]
  /// Sum of the maxima (M3).
  let maximum: Int

  /// The field of a direction as it stands.
  init(_ rubric: CompiledRubric, direction: Int, in evaluation: Evaluation, weeks: Int?) {
    let row = RaiseRow(rubric, direction: direction, in: evaluation)
    self.init(
      rubric, direction, items: row.items, starts: row.starts, choices: row.choices(withinWeeks: weeks),
      maximum: evaluation.directions[direction].tally.maximum)
  }

  private init(
    _ rubric: CompiledRubric, _ direction: Int, items: [Int], starts: [Int], choices: [[RaiseChoice]], maximum: Int
  ) {
    self.rubric = rubric
    self.direction = direction
    self.items = items
    self.starts = starts
    self.choices = choices
    self.maximum = maximum
  }

  /// Sum of the points at which the items stand, the critical rule left aside.
  var standing: Int { starts.reduce(0, +) }
  /// Most points that can be gained.
  var mostGain: Int { choices.reduce(0) { $0 + ($1.last?.gain ?? 0) } }
  /// A critical indicator stands at 0: until all such are lifted, the direction counts 0 (M4, M7).
  var isZeroed: Bool { zip(items, starts).contains { rubric.items[$0].critical && $1 == 0 } }
  /// In how many ways each item can end, staying included.
  var options: [Int] {
    zip(starts, choices).map { start, choices in choices.count + (choices.first?.to == start ? 0 : 1) }
  }

  /// The field once these items stand at these points, with one item held where it then is.
  ///
  /// Weeks of a choice still count from the start, for the limit holds for both parts together.
  func after(_ points: [Int: Int], holding held: Int) -> DirectionField {
    let stands = items.indices.map { points[items[$0]] ?? starts[$0] }
    let left = items.indices.map { index -> [RaiseChoice] in
      let done = choices[index].first { $0.to == stands[index] }
      let further = choices[index].filter { $0.to >= stands[index] && (items[index] != held || $0.to == stands[index]) }
      return further.map {
        RaiseChoice(
          to: $0.to, gain: $0.to - stands[index], effort: $0.effort - (done?.effort ?? 0), weeks: $0.weeks)
      }
    }
    return DirectionField(rubric, direction, items: items, starts: stands, choices: left, maximum: maximum)
  }
}
