import RubricModel

/// Checks a rubric as a person who knows the subject would; the reader has already checked its form.
///
/// The rubric is walked once, and each indicator, fact and text is handed to the rules for it.
package struct RubricLinter: Sendable {
  /// Ids of the problems the rules report.
  package static let ruleIDs = everything.rules.map(\.id)

  /// All rules.
  package static let everything = RubricLinter { _ in true }

  /// Keeps to rules that find errors: all that `score` needs to know before it trusts a rubric.
  package static let errorsOnly = RubricLinter { $0.severity == .error }

  private let wholeRules: [any WholeRule]
  private let indicatorRules: [any IndicatorRule]
  private let factRules: [any FactRule]
  private let textRules: [any TextRule]

  private var rules: [any LintRule] { wholeRules + indicatorRules + factRules + textRules }

  private init(where isWanted: (any LintRule) -> Bool) {
    wholeRules = Self.wholeRules.filter(isWanted)
    indicatorRules = Self.indicatorRules.filter(isWanted)
    factRules = Self.factRules.filter(isWanted)
    textRules = Self.textRules.filter(isWanted)
  }

  private static let wholeRules: [any WholeRule] = [
    MalformedIDRule(), IndicatorRepeatedRule(), NumberRepeatedRule(), TitleRepeatedRule(), MeasureRepeatedRule(),
    CriterionRepeatedRule(), CriterionUnknownRule(), CriterionEmptyRule(),
    DirectionRepeatedRule(), DirectionUnknownRule(), DirectionEmptyRule(),
    SchoolKindRepeatedRule(), SourceRepeatedRule(), SourceUnusedRule(), PeriodOrderRule(),
    LevelRepeatedRule(), CutScoresOrderRule(), LevelFreeRule(), LevelUnreachableRule(),
  ]

  private static let indicatorRules: [any IndicatorRule] = [
    ScaleTooShortRule(), PointsRepeatedRule(), PointsOrderRule(), ScaleWithoutZeroRule(),
    BandsStartRule(), BandEmptyRule(), BandsGapRule(), BandsOverlapRule(), BandsEndRule(), ShareOverHundredRule(),
    CriticalNeverZeroRule(), CriticalExcludableRule(), NeverAppliesRule(), SchoolKindUnknownRule(),
    StepMissingRule(), StepUnknownRule(), StepRepeatedRule(), EffortRangeRule(), WeeksRangeRule(), MeasureMissingRule(),
  ]

  private static let factRules: [any FactRule] = [
    SourceUnknownRule(), AssumptionWithoutNoteRule(), BasisWithoutSourceRule(), DocumentWithoutPlaceRule(),
    CertaintyMisplacedRule(),
  ]

  private static let textRules: [any TextRule] = [
    TextEmptyRule(), DateWrongRule(), StraightQuotesRule(), BreakableSpaceRule(),
  ]

  /// All problems, the reader's among them, in the order of their places.
  package func problems(in reading: RubricReading) -> [Problem] {
    var reports: [LintReport] = []
    if let subject = LintSubject(reading) {
      reports += wholeReports(on: subject)
      reports += indicatorReports(on: subject)
      reports += factReports(on: subject)
      reports += textReports(on: subject)
    }
    return (reading.problems + reports.flatMap(\.problems)).sorted(by: isBefore)
  }

  private func wholeReports(on subject: LintSubject) -> [LintReport] {
    wholeRules.map { rule in
      var report = LintReport(of: rule)
      rule.check(subject, &report)
      return report
    }
  }

  private func indicatorReports(on subject: LintSubject) -> [LintReport] {
    var reports = indicatorRules.map { LintReport(of: $0) }
    for indicator in subject.indicators {
      for (index, rule) in indicatorRules.enumerated() { rule.check(indicator, in: subject, &reports[index]) }
    }
    return reports
  }

  private func factReports(on subject: LintSubject) -> [LintReport] {
    var reports = factRules.map { LintReport(of: $0) }
    subject.forEachFact { fact in
      for (index, rule) in factRules.enumerated() { rule.check(fact, in: subject, &reports[index]) }
    }
    return reports
  }

  private func textReports(on subject: LintSubject) -> [LintReport] {
    var reports = textRules.map { LintReport(of: $0) }
    subject.forEachText { text in
      for (index, rule) in textRules.enumerated() { rule.check(text, &reports[index]) }
    }
    return reports
  }

  /// Order of reading: file, line, column, and the id where two stand in one place.
  private func isBefore(_ one: Problem, _ other: Problem) -> Bool {
    if one.place.file != other.place.file { return one.place.file < other.place.file }
    if one.place.line != other.place.line { return one.place.line < other.place.line }
    if one.place.column != other.place.column { return one.place.column < other.place.column }
    return one.id < other.id
  }
}
