import RubricModel
import Scoring

/// How the points of schools for one indicator moved between two waves under the later edition, with the schools behind each count (M13).
///
/// Only schools that both waves count and to which the indicator applies in both. Counts say what changed, not why.
package struct IndicatorMoves: Hashable, Sendable {
  /// Index of the indicator in the later edition.
  package let item: Int
  /// Places of the schools in `WaveComparison.pairs`.
  package private(set) var rose: [Int] = []
  package private(set) var fell: [Int] = []
  package private(set) var stayed = 0
  /// Schools of which one of the waves has no number.
  package private(set) var open = 0

  /// All schools looked at; always the sum of the parts.
  package var total: Int { rose.count + fell.count + stayed + open }

  /// One for every indicator of the later edition, in declared order.
  package static func all(_ comparison: WaveComparison) -> [IndicatorMoves] {
    let compiled = comparison.second.edition.compiled
    var moves = compiled.items.indices.map(IndicatorMoves.init(item:))
    for (place, pair) in comparison.pairs.enumerated() {
      let (old, new) = (pair.before.row, pair.after.row)
      for item in moves.indices where old.states.indices.contains(item) && new.states.indices.contains(item) {
        guard compiled.applies(item, to: old.passport), compiled.applies(item, to: new.passport) else { continue }
        moves[item].add(old.states[item], new.states[item], place)
      }
    }
    return moves
  }

  private init(item: Int) { self.item = item }

  private mutating func add(_ old: AnswerState, _ new: AnswerState, _ place: Int) {
    guard old != .notApplicable, new != .notApplicable else { return }
    guard let before = old.points, let after = new.points else {
      open += 1
      return
    }
    if after > before { rose.append(place) } else if after < before { fell.append(place) } else { stayed += 1 }
  }
}

extension [IndicatorMoves] {
  /// Those for which any school lost points: by number of such schools, then by their share of all looked at, then in declared order.
  package var mostFallen: [IndicatorMoves] { ranked(\.fell.count) }

  /// Those for which any school gained points, in the same order.
  package var mostRisen: [IndicatorMoves] { ranked(\.rose.count) }

  private func ranked(_ count: (IndicatorMoves) -> Int) -> [IndicatorMoves] {
    filter { count($0) > 0 }.sorted { left, right in
      let (a, b) = (count(left), count(right))
      if a != b { return a > b }
      return left.total != right.total ? left.total < right.total : left.item < right.item
    }
  }
}
