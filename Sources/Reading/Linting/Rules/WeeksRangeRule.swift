import RubricModel

/// A duration outside 1…104 weeks.
struct WeeksRangeRule: IndicatorRule {
  let id = "rubric.weeks-range"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for step in indicator.steps where !(1...104).contains(step.weeks) {
      report.add(
        at: step.place, "срок шага от \(step.from) к \(step.to) у показателя \(indicator.id) вне шкалы",
        expected: "от 1 до 104 недель", found: "\(step.weeks)",
        remedy: "укажите в weeks обычный срок в неделях, не дольше двух лет")
    }
  }
}
