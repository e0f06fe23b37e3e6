import Reading
import RubricModel

/// A link to a row, or to a part of a row, that is not there.
struct ReferenceUnknownRule: RoadmapRule {
  let id = "roadmap.reference-unknown"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let keys = subject.roadmap.items.map(\.key)
    for item in subject.roadmap.items { check(item, keys, subject, &report) }
    for clause in subject.roadmap.clauses {
      for key in clause.sameAs where !subject.has(ItemReference(item: key)) {
        report.addUnknown(
          key, "мероприятия", in: "пункт распоряжения \(clause.number)", among: keys, at: clause.place)
      }
    }
    for anomaly in subject.roadmap.anomalies {
      for key in anomaly.items where !subject.has(ItemReference(item: key)) {
        report.addUnknown(key, "мероприятия", in: "аномалия \(anomaly.id)", among: keys, at: anomaly.place)
      }
    }
  }

  private func check(
    _ item: RoadmapItem, _ keys: [String], _ subject: RoadmapSubject, _ report: inout LintReport
  ) {
    let owner = "мероприятие \(item.key)"
    for need in item.needs {
      if subject.parts(of: need.on.item) == nil {
        report.addUnknown(need.on.item, "мероприятия", in: owner, among: keys, at: need.place)
      } else if !subject.has(need.on) {
        let parts = (subject.parts(of: need.on.item) ?? []).map { "\(need.on.item)#\($0)" }
        report.addUnknown(need.on.text, "части", in: owner, among: parts, at: need.place)
      }
      ownPart(need.part, item, at: need.place, &report)
    }
    for target in item.targets { ownPart(target.part, item, at: target.place, &report) }
    ownPart(item.deadline.recurrence?.part, item, at: item.deadline.place, &report)
  }

  private func ownPart(_ label: String?, _ item: RoadmapItem, at place: Place, _ report: inout LintReport) {
    let labels = item.parts.map(\.label)
    guard let label, !labels.contains(label) else { return }
    report.addUnknown(label, "части", in: "мероприятие \(item.key)", among: labels, at: place)
  }
}
