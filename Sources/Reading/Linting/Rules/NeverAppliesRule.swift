import RubricModel

/// An indicator whose predicate no school can meet.
struct NeverAppliesRule: IndicatorRule {
  let id = "rubric.never-applies"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard indicator.applies != .everyone else { return }
    guard !subject.passports.contains(where: indicator.applies.holds) else { return }
    report.add(
      at: indicator.place, "показатель \(indicator.id) не применяется ни к одной школе",
      expected: "условие applies, которому отвечает хотя бы один паспорт школы",
      remedy: "исправьте условие applies: сейчас его части исключают друг друга")
  }
}
