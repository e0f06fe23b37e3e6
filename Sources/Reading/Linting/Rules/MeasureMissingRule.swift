import RubricModel

/// A step that does not say what to do, who does it, or what shows it is done.
struct MeasureMissingRule: IndicatorRule {
  let id = "rubric.measure-missing"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for step in indicator.steps {
      let measure = step.measure
      guard measure.action.hasNoText || measure.owner.hasNoText || measure.evidence.hasNoText else { continue }
      let parts = [("action", measure.action), ("owner", measure.owner), ("evidence", measure.evidence)]
      let missing = parts.filter { $0.1.hasNoText }.map(\.0)
      report.add(
        at: step.place, "шаг от \(step.from) к \(step.to) у показателя \(indicator.id) без меры",
        expected: "что сделать (action), кто отвечает (owner), чем подтверждается (evidence)",
        found: "не заполнено: \(missing.joined(separator: ", "))",
        remedy: "опишите меру: без неё план мероприятий не составить")
    }
  }
}
