import Reading
import RubricModel

/// Two targets of a row under one id.
struct TargetRepeatedRule: RoadmapRule {
  let id = "roadmap.target-repeated"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items {
      for (id, place, first) in RepeatedIDs.of(item.targets.map { ($0.id, $0.place) }) {
        report.add(
          at: place, "у мероприятия \(item.key) два показателя «\(id)»",
          expected: "внутри мероприятия у показателей разные id", found: "первый: \(first.inWords)",
          remedy: "дайте второму показателю другой id")
      }
    }
  }
}
