import RubricModel

/// A critical indicator that the school itself may leave out: worth a second look.
struct CriticalExcludableRule: IndicatorRule {
  let id = "rubric.critical-excludable"
  let severity = Problem.Severity.note

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard indicator.critical else { return }
    guard let reason = indicator.mayExclude else { return }
    report.add(
      at: indicator.place, "критический показатель \(indicator.id) школа может исключить сама",
      found: "«\(reason)»",
      remedy: "если условие видно по паспорту школы, задайте его в applies и уберите mayExclude")
  }
}
