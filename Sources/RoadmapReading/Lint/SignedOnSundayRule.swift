import Planning
import Reading
import RubricModel

/// A document dated on a Sunday: perhaps the scan misread a digit.
struct SignedOnSundayRule: RoadmapRule {
  let id = "roadmap.signed-on-sunday"
  let severity = Problem.Severity.note

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    guard let date = subject.roadmap.document.date, date.weekday == 7 else { return }
    report.add(
      at: subject.roadmap.document.place, "документ датирован воскресеньем", found: date.iso,
      remedy: "сверьте дату с оригиналом; сама по себе она не ошибка")
  }
}
