import RubricModel

/// A step that does not say what to do, who does it, or what shows it is done.
struct MeasureMissingRule: LintRule {
  let id = "rubric.measure-missing"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for indicator in subject.indicators {
      for step in indicator.steps {
        let parts = [
          ("action", step.measure.action), ("owner", step.measure.owner), ("evidence", step.measure.evidence),
        ]
        let missing = parts.filter { $0.1.hasNoText }.map(\.0)
        guard !missing.isEmpty else { continue }
        report.add(
          at: step.place, "шаг от \(step.from) к \(step.to) у показателя \(indicator.id) без меры",
          expected: "что сделать (action), кто отвечает (owner), чем подтверждается (evidence)",
          found: "не заполнено: \(missing.joined(separator: ", "))",
          remedy: "опишите меру: без неё план мероприятий не составить")
      }
    }
  }
}
