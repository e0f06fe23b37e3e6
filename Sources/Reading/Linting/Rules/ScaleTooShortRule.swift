import RubricModel

/// A scale with fewer than two options asks nothing.
struct ScaleTooShortRule: LintRule {
  let id = "rubric.scale-too-short"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    // A scale that lost an option in reading has been reported already.
    guard !subject.isPartial else { return }
    for indicator in subject.indicators where indicator.scale.options.count < 2 {
      report.add(
        at: indicator.scale.place, "шкала показателя \(indicator.id) не оставляет выбора",
        expected: "не меньше двух вариантов или интервалов",
        found: indicator.scale.options.isEmpty ? "ни одного" : "один",
        remedy: "добавьте варианты: самый низкий даёт 0 баллов")
    }
  }
}
