/// One indicator raised to a better answer, and what it costs.
package struct Raise: Hashable, Sendable {
  /// Index of the indicator.
  package let item: Int
  package let from: Int
  package let to: Int
  /// Sum of the efforts of the steps between.
  package let effort: Int
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
/// indicators further is taken. Dynamic programming over the points still needed: items × points × options steps.
package struct CheapestRaise: Sendable {
  let rubric: CompiledRubric

  /// A search over a compiled edition.
  package init(_ rubric: CompiledRubric) { self.rubric = rubric }

  /// A point value an indicator may be raised to, with the effort from where it stands.
  struct Choice {
    let to: Int
    let gain: Int
    let effort: Int
  }

  /// The cheapest plan to a level, or nil when no way of raising reaches it; an empty plan when it is held already.
  package func plan(direction: Int, to level: Int, in evaluation: Evaluation) -> RaisePlan? {
    let tally = evaluation.directions[direction].tally
    guard tally.isRated else { return nil }
    let items = rubric.directions[direction].filter { evaluation.counts($0) }
    let starts = items.map { evaluation.states[$0].points ?? rubric.items[$0].lowest }
    let choices = zip(items, starts).map { self.choices(for: rubric.items[$0], from: $1) }
    let target = rubric.cuts[direction].points(for: level, maximum: tally.maximum)
    let need = Swift.max(0, target - starts.reduce(0, +))
    guard level > 0, let table = cheapest(choices, need: need) else { return nil }
    return RaisePlan(level: level, effort: table[0][need], raises: trace(table, choices, items, starts, need))
  }

  /// The next level above the decided one; nil at the top, when undecided, and when not rated.
  package func next(direction: Int, in evaluation: Evaluation) -> RaisePlan? {
    guard let level = evaluation.directions[direction].levels?.decided else { return nil }
    guard level < rubric.cuts[direction].bounds.count else { return nil }
    return plan(direction: direction, to: level + 1, in: evaluation)
  }

  /// Staying comes first unless the item is a critical zero, which must leave 0.
  private func choices(for item: CompiledRubric.Item, from points: Int) -> [Choice] {
    var choices: [Choice] = []
    if !(item.critical && points == 0) { choices.append(Choice(to: points, gain: 0, effort: 0)) }
    var effort = 0
    for step in item.steps where step.from >= points {
      effort += step.effort
      choices.append(Choice(to: step.to, gain: step.to - points, effort: effort))
    }
    return choices
  }

  /// `table[i][g]`: least effort with which items i… gain at least g points; nil when the whole need cannot be met.
  private func cheapest(_ choices: [[Choice]], need: Int) -> [[Int]]? {
    let never = Int.max / 4
    var table = [[Int]](repeating: [Int](repeating: never, count: need + 1), count: choices.count + 1)
    table[choices.count][0] = 0
    for item in choices.indices.reversed() {
      for gain in 0...need {
        for choice in choices[item] {
          let rest = table[item + 1][Swift.max(0, gain - choice.gain)]
          table[item][gain] = Swift.min(table[item][gain], rest + choice.effort)
        }
      }
    }
    return table[0][need] < never ? table : nil
  }

  private func trace(
    _ table: [[Int]], _ choices: [[Choice]], _ items: [Int], _ starts: [Int], _ need: Int
  ) -> [Raise] {
    var raises: [Raise] = []
    var gain = need
    for index in choices.indices {
      let taken = choices[index].last { choice in
        table[index + 1][Swift.max(0, gain - choice.gain)] + choice.effort == table[index][gain]
      }
      guard let taken else { return raises }
      if taken.gain > 0 {
        raises.append(Raise(item: items[index], from: starts[index], to: taken.to, effort: taken.effort))
      }
      gain = Swift.max(0, gain - taken.gain)
    }
    return raises
  }
}
