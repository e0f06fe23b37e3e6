import RubricModel

/// A step between points that are not neighbours on the scale.
struct StepUnknownRule: IndicatorRule {
  let id = "rubric.step-unknown"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard !subject.isPartial else { return }
    let pairs = indicator.neighbouringPoints
    for step in indicator.steps where !pairs.contains(step.pair) {
      report.add(
        at: step.place, "шаг показателя \(indicator.id) ведёт не между соседними баллами шкалы",
        expected: pairs.map { "\($0.from) → \($0.to)" }.joined(separator: ", "),
        found: "\(step.from) → \(step.to)",
        remedy: "исправьте from и to шага или уберите его")
    }
  }
}
