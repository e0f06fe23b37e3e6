import RubricModel

/// A scale whose worst answer still gives points; a critical one has a rule of its own.
struct ScaleWithoutZeroRule: LintRule {
  let id = "rubric.scale-without-zero"
  let severity = Problem.Severity.warning

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for indicator in subject.indicators where !indicator.critical && indicator.scale.minimum > 0 {
      report.add(
        at: indicator.scale.place, "шкала показателя \(indicator.id) начинается не с нуля",
        expected: "0", found: "\(indicator.scale.minimum)",
        remedy: "добавьте вариант с 0 баллов: школа, у которой этого нет, баллов не получает")
    }
  }
}
