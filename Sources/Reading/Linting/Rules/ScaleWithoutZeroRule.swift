import RubricModel

/// A scale whose worst answer still gives points; a critical one has a rule of its own.
struct ScaleWithoutZeroRule: IndicatorRule {
  let id = "rubric.scale-without-zero"
  let severity = Problem.Severity.warning

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard !indicator.critical && indicator.scale.minimum > 0 else { return }
    report.add(
      at: indicator.scale.place, "шкала показателя \(indicator.id) начинается не с нуля",
      expected: "0", found: "\(indicator.scale.minimum)",
      remedy: "добавьте вариант с 0 баллов: школа, у которой этого нет, баллов не получает")
  }
}
