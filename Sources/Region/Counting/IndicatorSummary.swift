import Scoring

/// One indicator over all schools counted (P10).
package struct IndicatorSummary: Hashable, Sendable {
  /// Index of the indicator in the edition.
  package let item: Int
  /// Schools to which it applies, and those of them that gave a number.
  package private(set) var asked = 0
  package private(set) var answered = 0
  /// Schools below the maximum, and at it.
  package private(set) var deficits = 0
  package private(set) var maxima = 0
  /// Indices of schools with a critical zero (M4).
  package private(set) var criticalZeros: [Int] = []

  init(item: Int) { self.item = item }

  /// Schools that were asked and gave no number; they are in no share.
  package var gaps: Int { asked - answered }

  mutating func add(_ state: AnswerState, school: Int, _ item: CompiledRubric.Item) {
    asked += 1
    guard let points = state.points else { return }
    answered += 1
    if points < item.highest { deficits += 1 } else { maxima += 1 }
    if item.critical && points == 0 { criticalZeros.append(school) }
  }
}

extension [IndicatorSummary] {
  /// Those that any school lacks points on: by number of schools, then by their share among those that answered, then in declared order (P10).
  package var topDeficits: [IndicatorSummary] { ranked(\.deficits) }

  /// Those where schools have all points, in the same order.
  package var topStrengths: [IndicatorSummary] { ranked(\.maxima) }

  private func ranked(_ count: (IndicatorSummary) -> Int) -> [IndicatorSummary] {
    filter { count($0) > 0 }.sorted { left, right in
      let (a, b) = (count(left), count(right))
      if a != b { return a > b }
      // With equal numbers the larger share has the smaller whole.
      return left.answered != right.answered ? left.answered < right.answered : left.item < right.item
    }
  }
}
