import Planning
import Reading
import RubricModel

/// Dates outside the time for which the plan runs: most often a slip in the year.
struct OutsidePeriodRule: RoadmapRule {
  let id = "roadmap.outside-period"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let period = subject.roadmap.period
    for (owner, deadline) in subject.deadlines {
      for window in subject.calendar.windows(of: deadline)
      where window.end > period.to || (window.start ?? window.end) < period.from {
        report.add(
          at: deadline.place, "\(owner): срок выходит за период карты",
          expected: "от \(period.from.iso) до \(period.to.iso)",
          found: "\(window.start.map { "\($0.iso) … " } ?? "до ")\(window.end.iso)",
          remedy: "проверьте год; невозможную дату документа исправляют через correction, период — в period")
      }
    }
  }
}
