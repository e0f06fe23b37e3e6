import Reading
import RubricModel

/// A target for each month or quarter in a row that recurs otherwise, or not at all.
struct RecurrenceMismatchRule: RoadmapRule {
  let id = "roadmap.recurrence-mismatch"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items {
      let recurrence = item.deadline.recurrence
      for target in item.targets {
        guard let period = target.per else { continue }
        if period != recurrence?.period || target.part != recurrence?.part
          || (target.threshold?.value ?? recurrence?.minimum) != recurrence?.minimum
        {
          report.add(
            at: target.place, "показатель «\(target.id)» мероприятия \(item.key) не сходится с повторением в сроке",
            expected: "в «repeats» срока та же периодичность, то же число и та же часть",
            found: recurrence == nil ? "повторения в сроке нет" : "другое повторение",
            remedy: "приведите «per» показателя и «repeats» срока к одному")
        }
      }
    }
  }
}
