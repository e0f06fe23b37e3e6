import Planning
import Reading
import RubricModel

/// A window that was over before the document was signed: «задним числом», never overdue.
struct RetroactiveRule: RoadmapRule {
  let id = "roadmap.retroactive"
  let severity = Problem.Severity.note

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    guard let signed = subject.roadmap.document.date else { return }
    for (owner, deadline) in subject.deadlines {
      for window in subject.calendar.windows(of: deadline) where window.end < signed {
        report.add(
          at: deadline.place, "\(owner): срок прошёл раньше, чем подписан документ", expected: nil,
          found: "срок до \(window.end.iso), документ от \(signed.iso)",
          remedy: "просрочкой это не считается; если дата переписана неверно, исправьте")
      }
    }
  }
}
