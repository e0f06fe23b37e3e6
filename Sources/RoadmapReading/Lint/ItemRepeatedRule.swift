import Reading
import RubricModel

/// Two rows under one key: facts and links could not tell them apart.
struct ItemRepeatedRule: RoadmapRule {
  let id = "roadmap.item-repeated"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for (key, place, first) in RepeatedIDs.of(subject.roadmap.items.map { ($0.key, $0.place) }) {
      report.add(
        at: place, "мероприятие \(key) встречается второй раз", expected: "у каждого мероприятия свой ключ",
        found: "первое: \(first.inWords)",
        remedy: "где нумерация начинается заново, ключ — раздел и номер: \"2.1/4\"")
    }
  }
}
