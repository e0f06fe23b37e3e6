import Reading
import RubricModel

/// Checks a roadmap as a person who knows the subject would; the reader has already checked its form.
package struct RoadmapLinter: Sendable {
  /// Every rule, in the order of the model it looks at.
  static let rules: [any RoadmapRule] = [
    ItemRepeatedRule(), PartRepeatedRule(), TargetRepeatedRule(), RoadmapIDRepeatedRule(), SectionUnknownRule(),
    RoleUnknownRule(), RoleMissingRule(), GroupUnknownRule(), ConditionUnknownRule(), StepCodeRule(),
    RoadmapDirectionUnknownRule(), DirectionUnnamedRule(), ReasonMissingRule(), ReferenceUnknownRule(), CycleRule(),
    DatesReversedRule(), WavesOrderRule(), OutsidePeriodRule(), CorrectionWrongRule(), RecurrenceMismatchRule(),
    ThresholdRangeRule(), PrerequisiteLaterRule(), PrerequisiteSameWindowRule(), RetroactiveRule(), SameDayRule(),
    NumberConflictRule(), SignedOnSundayRule(), LinkUnreadableRule(), RoadmapTextEmptyRule(),
  ]

  /// Ids of the problems the rules report, in the order of the rules.
  package static let ruleIDs = rules.map(\.id)

  package init() {}

  /// All problems, the reader's among them, in the order of their places.
  package func problems(in reading: RoadmapReading) -> [Problem] {
    var found = reading.problems
    if let draft = reading.draft {
      let subject = RoadmapSubject(draft)
      let isPartial = found.contains { $0.severity == .error }
      for rule in Self.rules where !(isPartial && rule.needsWhole) {
        var report = LintReport(of: rule)
        rule.check(subject, &report)
        found += report.problems
      }
    }
    return found.enumerated().sorted { one, other in
      let a = one.element.place
      let b = other.element.place
      return (a.file, a.line, a.column, one.offset) < (b.file, b.line, b.column, other.offset)
    }.map(\.element)
  }
}
