/// A point value an indicator may be raised to from where it stands.
package struct RaiseChoice: Hashable, Sendable {
  package let to: Int
  package let gain: Int
  /// Sum of the efforts of the steps between, and of their weeks: steps of one indicator follow each other.
  package let effort: Int
  package let weeks: Int

  /// A choice from its parts; `gain` is 0 for staying.
  package init(to: Int, gain: Int, effort: Int, weeks: Int) {
    self.to = to
    self.gain = gain
    self.effort = effort
    self.weeks = weeks
  }
}

/// Least efforts over all ways to raise a row of indicators: exact dynamic programming, items × points × choices (M10).
package struct RaiseTable: Sendable {
  private let choices: [[RaiseChoice]]
  /// `cost[i][g]`: least effort with which items i… gain at least g points; `never` when they cannot.
  private let cost: [[Int]]
  /// Most points a plan of this table is asked for.
  package let need: Int
  private static let never = Int.max / 4

  /// A table over the choices of each item, in declared order, for gains up to `need` (0 or more).
  package init(_ choices: [[RaiseChoice]], need: Int) {
    var cost = [[Int]](repeating: [Int](repeating: Self.never, count: need + 1), count: choices.count + 1)
    cost[choices.count][0] = 0
    for item in choices.indices.reversed() {
      for gain in 0...need {
        for choice in choices[item] {
          let rest = cost[item + 1][Swift.max(0, gain - choice.gain)]
          cost[item][gain] = Swift.min(cost[item][gain], rest + choice.effort)
        }
      }
    }
    self.choices = choices
    self.cost = cost
    self.need = need
  }

  /// Least effort that gains at least this many points; nil when no way does.
  package func effort(gaining gain: Int) -> Int? {
    cost[0][gain] < Self.never ? cost[0][gain] : nil
  }

  /// Least effort with which the items from this one on gain at least this many points, 0…`need`; nil when no way does.
  package func effort(gaining gain: Int, from item: Int) -> Int? {
    cost[item][gain] < Self.never ? cost[item][gain] : nil
  }

  /// The plan of least effort that raises earlier declared items further: one choice for each item; nil when none gains it.
  package func plan(gaining gain: Int) -> [RaiseChoice]? { plans(gaining: gain, limit: 1).first }

  /// Plans of least effort, the one declared order prefers first, at most `limit`.
  package func plans(gaining gain: Int, limit: Int) -> [[RaiseChoice]] {
    guard effort(gaining: gain) != nil else { return [] }
    var found: [[RaiseChoice]] = []
    collect(item: 0, gain: gain, taken: [], into: &found, limit: limit)
    return found
  }

  private func collect(
    item: Int, gain: Int, taken: [RaiseChoice], into found: inout [[RaiseChoice]], limit: Int
  ) {
    guard found.count < limit else { return }
    guard item < choices.count else { return found.append(taken) }
    for choice in choices[item].reversed() {
      let rest = Swift.max(0, gain - choice.gain)
      guard cost[item + 1][rest] + choice.effort == cost[item][gain] else { continue }
      collect(item: item + 1, gain: rest, taken: taken + [choice], into: &found, limit: limit)
    }
  }
}
