import RubricModel
import Scoring

/// What became of one indicator in schools that finished a measure for it between the waves, beside those that did not.
///
/// Counts only: that two things happened one after the other does not say that one made the other.
package struct MeasureEffect: Hashable, Sendable {
  /// How the points of schools moved from wave to wave.
  package struct Moves: Hashable, Sendable {
    package internal(set) var rose = 0
    package internal(set) var stayed = 0
    package internal(set) var fell = 0
    /// One of the two waves has no number.
    package internal(set) var open = 0

    package var total: Int { rose + stayed + fell + open }

    mutating func add(_ before: AnswerState, _ after: AnswerState) {
      switch (before.points, after.points) {
      case (let old?, let new?): if new > old { rose += 1 } else if new < old { fell += 1 } else { stayed += 1 }
      default: open += 1
      }
    }
  }

  /// Index of the indicator in the later edition.
  package let item: Int
  /// Ids of the schools with a finished measure, in order.
  package let schools: [String]
  package let finished: Moves
  /// Schools without one that had room to rise: below the maximum, or without a number.
  package let others: Moves

  /// One effect for every indicator with a finished measure, in declared order.
  ///
  /// A measure counts when its last day lies in a month from that of the first wave to that of the second. Schools at the maximum in the first wave
  /// are in neither group, nor are those to which the indicator does not apply in one of the waves: they gave no answer to miss (M2).
  static func all(_ comparison: WaveComparison, _ measures: [SchoolMeasure]) -> [MeasureEffect] {
    let edition = comparison.second.edition
    var done: [String: Set<String>] = [:]
    for measure in measures where measure.isFinished(from: comparison.first.wave, to: comparison.second.wave) {
      done[measure.indicator, default: []].insert(measure.school)
    }
    return edition.rubric.indicators.enumerated().compactMap { item, indicator in
      guard let schools = done[indicator.id] else { return nil }
      return MeasureEffect(item: item, schools, comparison, highest: edition.compiled.items[item].highest)
    }
  }

  private init?(item: Int, _ done: Set<String>, _ comparison: WaveComparison, highest: Int) {
    let edition = comparison.second.edition
    var (finished, others) = (Moves(), Moves())
    var schools: [String] = []
    for (before, after) in comparison.pairs {
      guard before.row.states.indices.contains(item), after.row.states.indices.contains(item),
        edition.compiled.applies(item, to: before.row.passport),
        edition.compiled.applies(item, to: after.row.passport),
        before.row.states[item] != .notApplicable, after.row.states[item] != .notApplicable,
        before.row.states[item].points != highest
      else { continue }
      if done.contains(after.label.id) {
        finished.add(before.row.states[item], after.row.states[item])
        schools.append(after.label.id)
      } else {
        others.add(before.row.states[item], after.row.states[item])
      }
    }
    guard !schools.isEmpty else { return nil }
    self.item = item
    self.schools = schools
    self.finished = finished
    self.others = others
  }
}

extension SchoolMeasure {
  /// Whether its last day lies in one of the months from one to the other, both `2024-05`.
  func isFinished(from first: String, to last: String) -> Bool {
    guard let month = finished.map({ String($0.prefix(7)) }) else { return false }
    return !month.precedesInBytes(first) && !last.precedesInBytes(month)
  }
}
