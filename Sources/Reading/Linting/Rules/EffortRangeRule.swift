import RubricModel

/// An effort outside 1…10.
struct EffortRangeRule: IndicatorRule {
  let id = "rubric.effort-range"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for step in indicator.steps where !(1...10).contains(step.effort) {
      report.add(
        at: step.place, "трудоёмкость шага от \(step.from) к \(step.to) у показателя \(indicator.id) вне шкалы",
        expected: "от 1 до 10", found: "\(step.effort)",
        remedy:
          "1 — локальный акт за неделю, 3 — четверть работы завуча, 6 — учебный год команды, 10 — год всего коллектива"
      )
    }
  }
}
