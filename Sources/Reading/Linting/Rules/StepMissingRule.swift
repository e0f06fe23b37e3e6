import RubricModel

/// A rise that has no step, so that no plan could contain it (M10).
struct StepMissingRule: IndicatorRule {
  let id = "rubric.step-missing"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    // A step that could not be read has been reported already.
    guard !subject.isPartial else { return }
    let given = Set(indicator.steps.map(\.pair))
    for pair in indicator.neighbouringPoints where !given.contains(pair) {
      report.add(
        at: indicator.place, "у показателя \(indicator.id) нет шага от \(pair.from) к \(pair.to)",
        expected: "шаг для каждой пары соседних баллов",
        remedy: "добавьте в steps шаг \"from\": \(pair.from), \"to\": \(pair.to) с мерой, трудоёмкостью и сроком")
    }
  }
}
