import RubricModel

/// Two steps for one rise: the plan would not know which to take.
struct StepRepeatedRule: IndicatorRule {
  let id = "rubric.step-repeated"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: indicator.steps, by: \.pair) {
      let step = repetition.again
      report.add(
        at: step.place, "шаг от \(step.from) к \(step.to) у показателя \(indicator.id) описан дважды",
        expected: "один шаг для каждой пары соседних баллов",
        found: "первый: \(repetition.first.place.inWords)",
        remedy: "оставьте один шаг; две меры соедините в одну")
    }
  }
}
