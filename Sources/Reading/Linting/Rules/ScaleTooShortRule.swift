import RubricModel

/// A scale with fewer than two options asks nothing.
struct ScaleTooShortRule: IndicatorRule {
  let id = "rubric.scale-too-short"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    // A scale that lost an option in reading has been reported already.
    guard !subject.isPartial else { return }
    guard indicator.scale.options.count < 2 else { return }
    report.add(
      at: indicator.scale.place, "шкала показателя \(indicator.id) не оставляет выбора",
      expected: "не меньше двух вариантов или интервалов",
      found: indicator.scale.options.isEmpty ? "ни одного" : "один",
      remedy: "добавьте варианты: самый низкий даёт 0 баллов")
  }
}
