import Reading
import RubricModel

/// A step of the regional process that does not exist: there are P01 to P34.
struct StepCodeRule: RoadmapRule {
  let id = "roadmap.step-unknown"
  private static let known = Set((1...34).map { "P\($0 < 10 ? "0" : "")\($0)" })

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items { check(item.steps, "мероприятия \(item.key)", item.place, &report) }
    for clause in subject.roadmap.clauses {
      check(clause.steps, "пункта распоряжения \(clause.number)", clause.place, &report)
    }
  }

  private func check(_ steps: [String], _ owner: String, _ place: Place, _ report: inout LintReport) {
    for step in steps where !Self.known.contains(step) {
      report.add(
        at: place, "у \(owner) указан шаг процесса, которого нет", expected: "от P01 до P34", found: "\"\(step)\"",
        remedy: "исправьте код шага")
    }
  }
}
