import Reading
import RubricModel

/// Two rows, one needed by the other, in the same month: within it the order matters.
struct PrerequisiteSameWindowRule: RoadmapRule {
  let id = "roadmap.prerequisite-same-window"
  let severity = Problem.Severity.note

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for pair in subject.needPairs where pair.before == pair.after && !lasts(pair.item.deadline.rule) {
      report.add(
        at: pair.need.place, "\(pair.name) нужно в том же сроке", found: pair.after.end.iso,
        remedy: "внутри срока сначала \(pair.need.on.text)")
    }
  }

  /// Rows that go on for a year or longer are in no hurry.
  private func lasts(_ rule: Deadline.Rule) -> Bool {
    switch rule {
    case .year, .schoolYear, .project: true
    default: false
    }
  }
}
