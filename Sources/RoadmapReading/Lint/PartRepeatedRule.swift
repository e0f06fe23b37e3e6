import Reading
import RubricModel

/// Two parts of a row under one label.
struct PartRepeatedRule: RoadmapRule {
  let id = "roadmap.part-repeated"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items {
      for (label, place, first) in RepeatedIDs.of(item.parts.map { ($0.label, $0.place) }) {
        report.add(
          at: place, "у мероприятия \(item.key) две части «\(label)»", expected: "у каждой части своя буква",
          found: "первая: \(first.inWords)", remedy: "обозначьте части по порядку: a, b, c…")
      }
    }
  }
}
