import Reading
import RubricModel

/// Two roles, groups, conditions, sections, clauses, directions or anomalies under one id.
struct RoadmapIDRepeatedRule: RoadmapRule {
  let id = "roadmap.id-repeated"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let map = subject.roadmap
    add(map.roles.map { ($0.id, $0.place) }, "роль", &report)
    add(map.groups.map { ($0.id, $0.place) }, "группа", &report)
    add(map.conditions.map { ($0.id, $0.place) }, "условие", &report)
    add(map.sections.map { ($0.id, $0.place) }, "раздел", &report)
    add(map.clauses.map { ($0.number, $0.place) }, "пункт распоряжения", &report)
    add(map.directionSet.names.map { ($0.direction, $0.place) }, "направление", &report)
    add(map.anomalies.map { ($0.id, $0.place) }, "аномалия", &report)
  }

  private func add(_ named: [(id: String, place: Place)], _ what: String, _ report: inout LintReport) {
    for (id, place, first) in RepeatedIDs.of(named) {
      report.add(
        at: place, "\(what) «\(id)» встречается второй раз", expected: "каждый id встречается один раз",
        found: "сначала: \(first.inWords)", remedy: "удалите повтор или дайте другой id")
    }
  }
}
