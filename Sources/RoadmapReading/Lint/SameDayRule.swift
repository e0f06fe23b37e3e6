import Reading
import RubricModel

/// Two events on one day.
struct SameDayRule: RoadmapRule {
  let id = "roadmap.same-day"
  let severity = Problem.Severity.note

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    var first: [CivilDay: String] = [:]
    for item in subject.roadmap.items {
      guard case .day(let day) = item.deadline.rule, item.deadline.meaning == .onTheDay else { continue }
      if let other = first[day] {
        report.add(
          at: item.deadline.place, "мероприятия \(other) и \(item.key) назначены на один день", found: day.iso,
          remedy: "проверьте, что участники разные")
      } else {
        first[day] = item.key
      }
    }
  }
}
