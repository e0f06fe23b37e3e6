import RubricModel

/// Checks a rubric as a person who knows the subject would; the reader has already checked its form.
package struct RubricLinter: Sendable {
  /// Every rule, in the order of the model it looks at.
  static let rules: [any LintRule] = [
    MalformedIDRule(), IndicatorRepeatedRule(), NumberRepeatedRule(), TitleRepeatedRule(),
    CriterionRepeatedRule(), CriterionUnknownRule(), CriterionEmptyRule(),
    DirectionRepeatedRule(), DirectionUnknownRule(), DirectionEmptyRule(),
    SchoolKindRepeatedRule(), SchoolKindUnknownRule(),
    SourceRepeatedRule(), SourceUnknownRule(), SourceUnusedRule(),
    AssumptionWithoutNoteRule(), BasisWithoutSourceRule(), DocumentWithoutPlaceRule(), CertaintyMisplacedRule(),
    ScaleTooShortRule(), PointsRepeatedRule(), PointsOrderRule(), ScaleWithoutZeroRule(),
    BandsStartRule(), BandEmptyRule(), BandsGapRule(), BandsOverlapRule(), BandsEndRule(), ShareOverHundredRule(),
    CriticalNeverZeroRule(), CriticalExcludableRule(), NeverAppliesRule(),
    StepMissingRule(), StepUnknownRule(), StepRepeatedRule(), EffortRangeRule(), WeeksRangeRule(),
    MeasureMissingRule(), MeasureRepeatedRule(),
    LevelRepeatedRule(), CutScoresOrderRule(), LevelFreeRule(), LevelUnreachableRule(),
    TextEmptyRule(), StraightQuotesRule(), BreakableSpaceRule(), DateWrongRule(), PeriodOrderRule(),
  ]

  /// Ids of the problems the rules report, in the order of the rules.
  package static let ruleIDs = rules.map(\.id)

  /// All rules.
  package static let everything = RubricLinter(rules: rules)

  /// Keeps to rules that find errors: all that `score` needs to know before it trusts a rubric.
  package static let errorsOnly = RubricLinter(rules: rules.filter { $0.severity == .error })

  private let rules: [any LintRule]

  init(rules: [any LintRule]) {
    self.rules = rules
  }

  /// All problems, the reader's among them, in the order of their places.
  package func problems(in reading: RubricReading) -> [Problem] {
    var found = reading.problems
    if let subject = LintSubject(reading) {
      for rule in rules {
        var report = LintReport(of: rule)
        rule.check(subject, &report)
        found += report.problems
      }
    }
    return found.sorted(by: isBefore)
  }

  /// Order of reading: file, line, column, and the id where two stand in one place.
  private func isBefore(_ one: Problem, _ other: Problem) -> Bool {
    if one.place.file != other.place.file { return one.place.file < other.place.file }
    if one.place.line != other.place.line { return one.place.line < other.place.line }
    if one.place.column != other.place.column { return one.place.column < other.place.column }
    return one.id < other.id
  }
}
