import RubricModel

/// A critical indicator whose scale has no 0, so that its rule can never act (M4).
struct CriticalNeverZeroRule: IndicatorRule {
  let id = "rubric.critical-never-zero"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard indicator.critical && indicator.scale.minimum > 0 else { return }
    report.add(
      at: indicator.scale.place, "критический показатель \(indicator.id) не может получить 0 баллов",
      expected: "вариант с 0 баллов", found: "наименьшее: \(indicator.scale.minimum)",
      remedy: "добавьте вариант с 0 баллов или снимите признак critical")
  }
}
