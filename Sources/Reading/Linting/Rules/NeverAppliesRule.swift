import RubricModel

/// An indicator whose predicate no school can meet.
struct NeverAppliesRule: LintRule {
  let id = "rubric.never-applies"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for indicator in subject.indicators where indicator.applies != .everyone {
      guard !subject.passports.contains(where: indicator.applies.holds) else { continue }
      report.add(
        at: indicator.place, "показатель \(indicator.id) не применяется ни к одной школе",
        expected: "условие applies, которому отвечает хотя бы один паспорт школы",
        remedy: "исправьте условие applies: сейчас его части исключают друг друга")
    }
  }
}
