/// What it takes to fall below the level a direction holds (M9).
package struct Fall: Hashable, Sendable {
  /// Points that may be lost in all before the level falls, plus one; counted from the lowest possible score.
  package let points: Int
  /// Critical indicators, any of which at zero points makes the direction «ниже базового».
  package let criticals: [Int]
}

extension CompiledRubric {
  /// The nearest fall of a direction; nil when its level is the lowest, undecided or not rated.
  package func fall(direction: Int, in evaluation: Evaluation) -> Fall? {
    let result = evaluation.directions[direction]
    guard let level = result.levels?.decided, level > 0 else { return nil }
    let bound = cuts[direction].points(for: level, maximum: result.tally.maximum)
    return Fall(
      points: result.tally.worst - bound + 1,
      criticals: directions[direction].filter { items[$0].critical && items[$0].lowest == 0 && evaluation.counts($0) })
  }
}
