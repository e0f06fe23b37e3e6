import RubricModel

/// Options or bands that are not declared from the fewest points up.
struct PointsOrderRule: IndicatorRule {
  let id = "rubric.points-order"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for (lower, upper) in zip(indicator.scale.options, indicator.scale.options.dropFirst())
    where upper.points < lower.points {
      report.add(
        at: upper.place, "варианты показателя \(indicator.id) стоят не по возрастанию баллов",
        expected: "больше \(lower.points)", found: "\(upper.points)",
        remedy: "перечислите варианты от наименьших баллов к наибольшим; проверьте, не перепутаны ли баллы")
    }
  }
}
