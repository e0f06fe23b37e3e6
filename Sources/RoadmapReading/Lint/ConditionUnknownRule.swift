import Reading
import RubricModel

/// A condition that the roadmap does not declare.
struct ConditionUnknownRule: RoadmapRule {
  let id = "roadmap.condition-unknown"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let known = subject.roadmap.conditions.map(\.id)
    for item in subject.roadmap.items {
      for condition in item.conditions where !known.contains(condition.condition) {
        report.addUnknown(
          condition.condition, "условия", in: "мероприятие \(item.key)", among: known, at: condition.place)
      }
    }
  }
}
