import Reading
import RubricModel

/// An audience or a population that the roadmap does not declare.
struct GroupUnknownRule: RoadmapRule {
  let id = "roadmap.group-unknown"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let known = subject.roadmap.groups.map(\.id)
    for item in subject.roadmap.items {
      for group in item.audience where !known.contains(group) {
        report.addUnknown(group, "группы", in: "мероприятие \(item.key)", among: known, at: item.place)
      }
      for target in item.targets {
        for group in target.groups where !known.contains(group) {
          report.addUnknown(
            group, "группы", in: "показатель «\(target.id)» мероприятия \(item.key)", among: known, at: target.place)
        }
      }
    }
  }
}
