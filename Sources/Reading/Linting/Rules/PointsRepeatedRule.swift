import RubricModel

/// Two options of a scale with equal points: from the points one could not tell what was answered.
struct PointsRepeatedRule: IndicatorRule {
  let id = "rubric.points-repeated"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: indicator.scale.options, by: \.points) {
      report.add(
        at: repetition.again.place, "два варианта показателя \(indicator.id) дают одинаковые баллы",
        expected: "у каждого варианта свои баллы",
        found: "«\(repetition.first.text)» и «\(repetition.again.text)» — по \(repetition.again.points)",
        remedy: "измените баллы одного варианта или объедините варианты")
    }
  }
}
