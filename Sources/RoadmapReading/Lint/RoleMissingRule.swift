import Reading
import RubricModel

/// A row for which nobody answers.
struct RoleMissingRule: RoadmapRule {
  let id = "roadmap.role-missing"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items where item.roles.isEmpty {
      report.add(
        at: item.place, "у мероприятия \(item.key) нет ответственного", expected: "хотя бы одна роль в «roles»",
        remedy: "назовите ответственных, как в документе")
    }
  }
}
