/// One indicator raised to a better answer, and what it costs.
package struct Raise: Hashable, Sendable {
  /// Index of the indicator.
  package let item: Int
  package let from: Int
  package let to: Int
  /// Sums over the steps between; weeks add up because the steps follow each other.
  package let effort: Int
  package let weeks: Int

  /// A raise from its parts.
  package init(item: Int, from: Int, to: Int, effort: Int, weeks: Int) {
    self.item = item
    self.from = from
    self.to = to
    self.effort = effort
    self.weeks = weeks
  }
}

/// The cheapest way up to a level: proved least effort, ties broken by declared order (M10).
package struct RaisePlan: Hashable, Sendable {
  /// Index of the level that is reached.
  package let level: Int
  package let effort: Int
  /// In declared order.
  package let raises: [Raise]
}

/// Finds the least effort that lifts one direction to a level, exactly, over all ways to raise indicators step by step.
///
/// Gaps stand at their worst, so that the plan holds whatever the school answers to them. Critical zeros are raised
/// first because nothing else helps (M10). Among plans of equal effort the one that raises the earlier declared
/// indicators further is taken.
package struct CheapestRaise: Sendable {
  package let rubric: CompiledRubric

  /// A search over a compiled edition.
  package init(_ rubric: CompiledRubric) { self.rubric = rubric }

  /// The cheapest plan to a level 1…, or nil when no way of raising reaches it; an empty plan when it is held already.
  package func plan(direction: Int, to level: Int, in evaluation: Evaluation) -> RaisePlan? {
    let row = RaiseRow(rubric, direction: direction, in: evaluation)
    let tally = evaluation.directions[direction].tally
    guard tally.isRated, level > 0 else { return nil }
    let need = row.need(for: rubric.cuts[direction].points(for: level, maximum: tally.maximum))
    let open = row.choices(withinWeeks: nil)
    // A bound that no school can reach must not size a table.
    guard need <= open.reduce(0, { $0 + ($1.last?.gain ?? 0) }) else { return nil }
    let table = RaiseTable(open, need: need)
    guard let effort = table.effort(gaining: need), let choices = table.plan(gaining: need) else { return nil }
    return RaisePlan(level: level, effort: effort, raises: row.raises(choices))
  }

  /// The next level above the decided one; nil at the top, when undecided, and when not rated.
  package func next(direction: Int, in evaluation: Evaluation) -> RaisePlan? {
    guard let level = evaluation.directions[direction].levels?.decided else { return nil }
    guard level < rubric.cuts[direction].bounds.count else { return nil }
    return plan(direction: direction, to: level + 1, in: evaluation)
  }
}

/// The counting indicators of one direction as they stand, with gaps at their worst, and what each may be raised to.
package struct RaiseRow: Sendable {
  private let rubric: CompiledRubric
  /// Indices of the counting indicators, and the points they stand at.
  package let items: [Int]
  package let starts: [Int]

  /// The row of a direction.
  package init(_ rubric: CompiledRubric, direction: Int, in evaluation: Evaluation) {
    self.rubric = rubric
    items = rubric.directions[direction].filter { evaluation.counts($0) }
    starts = items.map { evaluation.states[$0].points ?? rubric.items[$0].lowest }
  }

  /// Points still missing to a score, the critical rule left aside.
  package func need(for score: Int) -> Int { Swift.max(0, score - starts.reduce(0, +)) }

  /// What each item may be raised to; staying comes first unless the item is a critical zero, which must leave 0.
  ///
  /// With a limit, only what can be finished within so many weeks.
  package func choices(withinWeeks limit: Int?) -> [[RaiseChoice]] {
    zip(items, starts).map { index, points in
      let item = rubric.items[index]
      var choices: [RaiseChoice] = []
      if !(item.critical && points == 0) { choices.append(RaiseChoice(to: points, gain: 0, effort: 0, weeks: 0)) }
      var effort = 0
      var weeks = 0
      for step in item.steps where step.from >= points {
        effort += step.effort
        weeks += step.weeks
        if let limit, weeks > limit { break }
        choices.append(RaiseChoice(to: step.to, gain: step.to - points, effort: effort, weeks: weeks))
      }
      return choices
    }
  }

  /// The raises of a plan: one choice for each item, those that stay left out.
  package func raises(_ choices: [RaiseChoice]) -> [Raise] {
    choices.indices.compactMap { index in
      let choice = choices[index]
      guard choice.gain > 0 else { return nil }
      return Raise(
        item: items[index], from: starts[index], to: choice.to, effort: choice.effort, weeks: choice.weeks)
    }
  }
}
