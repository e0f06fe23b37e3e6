import RubricModel
import Scoring

/// Holds the answers of a sheet against another edition than the one it was given for (M13).
///
/// What the edition does not ask is dropped; what it asks and the sheet does not say is unanswered; an answer that its scale cannot read is unanswered
/// and named. The sheet itself is never rewritten.
package struct EditionTransfer: Sendable {
  private let rubric: Rubric
  private let compiled: CompiledRubric
  private let indicators: [Indicator]

  /// A transfer to an edition.
  package init(to rubric: Rubric, _ compiled: CompiledRubric) {
    self.rubric = rubric
    self.compiled = compiled
    indicators = rubric.indicators
  }

  /// The row under the edition, and ids of indicators whose answers it cannot read.
  package func row(
    of sheet: AnswerSheet
  ) -> (states: [AnswerState], passport: Scoring.Passport, lost: [String]) {
    let passport = Scoring.Passport(sheet.school, kinds: rubric.schoolKinds)
    let given = Dictionary(
      sheet.answers.map { ($0.indicator, $0.value) }, uniquingKeysWith: { first, _ in first })
    var lost: [String] = []
    let states = indicators.enumerated().map { item, indicator -> AnswerState in
      switch given[indicator.id] {
      case nil, .unanswered: return .unanswered
      case .unknown: return .unknown
      case .notApplicable:
        if indicator.mayExclude != nil || !compiled.applies(item, to: passport) { return .notApplicable }
      case .some(let value):
        if case .success(let points) = ScaleReading(indicator.scale).points(for: value),
          let state = AnswerState(points: points)
        {
          return state
        }
      }
      lost.append(indicator.id)
      return .unanswered
    }
    return (states, passport, lost)
  }
}
