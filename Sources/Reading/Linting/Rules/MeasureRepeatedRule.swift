import RubricModel

/// Two steps with one and the same measure: one of them is an empty phrase.
struct MeasureRepeatedRule: WholeRule {
  let id = "rubric.measure-repeated"
  let severity = Problem.Severity.warning

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let steps = subject.indicators.flatMap { indicator in
      indicator.steps.map { (indicator: indicator.id, step: $0) }
    }
    let repetitions = Repetition.all(in: steps) { $0.step.measure.action.hasNoText ? nil : $0.step.measure.action }
    for repetition in repetitions {
      report.add(
        at: repetition.again.step.place,
        "мера показателя \(repetition.again.indicator) дословно повторяет меру показателя \(repetition.first.indicator)",
        found: "«\(repetition.again.step.measure.action)»",
        remedy: "напишите, что нужно именно для этого показателя и этого шага")
    }
  }
}
