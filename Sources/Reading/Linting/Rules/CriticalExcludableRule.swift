import RubricModel

/// A critical indicator that the school itself may leave out: worth a second look.
struct CriticalExcludableRule: LintRule {
  let id = "rubric.critical-excludable"
  let severity = Problem.Severity.note

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for indicator in subject.indicators where indicator.critical {
      guard let reason = indicator.mayExclude else { continue }
      report.add(
        at: indicator.place, "критический показатель \(indicator.id) школа может исключить сама",
        found: "«\(reason)»",
        remedy: "если условие видно по паспорту школы, задайте его в applies и уберите mayExclude")
    }
  }
}
