import RubricModel
import Scoring

/// Sheets of one wave, evaluated with a small resolver of the tests' own.
struct Scored {
  let sheet: AnswerSheet
  /// One state for each indicator, as the school gave it.
  let given: [AnswerState]
  let evaluation: Evaluation

  init(_ sheet: AnswerSheet, _ rubric: Rubric, _ compiled: CompiledRubric) {
    self.sheet = sheet
    let values = Dictionary(uniqueKeysWithValues: sheet.answers.map { ($0.indicator, $0.value) })
    given = rubric.indicators.map { Self.state(values[$0.id], $0.scale) }
    evaluation = Evaluator(compiled).evaluate(
      given, passport: Passport(sheet.school, kinds: rubric.schoolKinds))
  }

  /// Index of the level of the whole; nil when undecided or not rated.
  var level: Int? { evaluation.overallLevels?.decided }

  /// Index of the level of a direction; nil when undecided or not rated.
  func level(of direction: Int) -> Int? { evaluation.directions[direction].levels?.decided }

  private static func state(_ value: Answer.Value?, _ scale: AnswerScale) -> AnswerState {
    func band(_ reaches: (Int) -> Bool) -> AnswerState {
      let points = scale.options.last { $0.from.map(reaches) ?? false }?.points
      return points.flatMap(AnswerState.init(points:)) ?? .unanswered
    }
    switch value {
    case nil, .unanswered: return .unanswered
    case .unknown: return .unknown
    case .notApplicable: return .notApplicable
    case .points(let points): return AnswerState(points: points) ?? .unanswered
    case .share(let part, let whole): return band { 100 * part >= $0 * whole }
    case .percent(let units, let places):
      let unit = (0..<places).reduce(1) { power, _ in power * 10 }
      return band { units >= $0 * unit }
    case .count(let count): return band { count >= $0 }
    }
  }
}
