import Planning
import Reading
import RubricModel

/// Holds facts against their roadmap: rows, parts, clauses, targets, groups and places must exist.
struct FactsChecker {
  let roadmap: Roadmap
  private let items: [String: RoadmapItem]

  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    items = Dictionary(roadmap.items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func problems(in facts: RoadmapFacts) -> [Problem] {
    var problems: [Problem] = []
    guard facts.roadmap == roadmap.id else {
      return [
        Problem(
          "facts.other-roadmap", at: facts.place, "отметки относятся к другой дорожной карте",
          expected: "\"\(roadmap.id)\"", found: "\"\(facts.roadmap)\"",
          remedy: "укажите карту «\(facts.roadmap)» или другой файл отметок")
      ]
    }
    for condition in facts.conditions where !roadmap.conditions.contains(where: { $0.id == condition.id }) {
      problems.append(
        .unknownFact(
          "facts.condition-unknown", "условия «\(condition.id)» в карте нет", condition.id,
          among: roadmap.conditions.map(\.id), at: condition.place))
    }
    for schedule in facts.schedules { problems += check(schedule) }
    for request in facts.requests { problems += check(request) }
    let marks = MarkCheck(roadmap: roadmap, items: items, places: facts.places)
    for mark in facts.marks { problems += marks.problems(in: mark) }
    let measurements = MeasurementCheck(roadmap: roadmap, items: items, places: facts.places)
    for measurement in facts.measurements { problems += measurements.problems(in: measurement) }
    return problems
  }

  private func check(_ schedule: RoadmapFacts.Schedule) -> [Problem] {
    guard let item = items[schedule.item] else {
      return [.itemUnknown(schedule.item, in: roadmap, at: schedule.place)]
    }
    let window = RoadmapCalendar(roadmap).windows(of: item.deadline).first
    if item.deadline.rule != .separateSchedule && !item.deadline.separateSchedule {
      return [
        Problem(
          "facts.schedule-needless", at: schedule.place, "у мероприятия \(item.key) свой срок, график ему не нужен",
          expected: "мероприятие «по отдельному графику»", found: item.deadline.printed,
          remedy: "удалите график; о сделанном говорит отметка в marks")
      ]
    }
    if let window, schedule.window.end > window.end || window.start.map({ schedule.window.end < $0 }) ?? false {
      return [
        Problem(
          "facts.schedule-outside", .warning, at: schedule.place,
          "график мероприятия \(item.key) выходит за срок дорожной карты",
          expected: "не позже \(window.end.iso)", found: schedule.window.end.iso, remedy: "проверьте даты графика")
      ]
    }
    return []
  }

  private func check(_ request: RoadmapFacts.Request) -> [Problem] {
    guard let item = items[request.item] else {
      return [.itemUnknown(request.item, in: roadmap, at: request.place)]
    }
    guard item.deadline.onRequest == nil else { return [] }
    return [
      Problem(
        "facts.request-needless", .warning, at: request.place, "мероприятие \(item.key) проводят и без запроса",
        expected: "мероприятие «по запросам»", found: item.deadline.printed,
        remedy: "запрос ни на что не влияет: удалите его")
    ]
  }
}

extension Problem {
  static func itemUnknown(_ key: String, in roadmap: Roadmap, at place: Place) -> Problem {
    unknownFact(
      "facts.item-unknown", "мероприятия «\(key)» в карте «\(roadmap.id)» нет", key,
      among: roadmap.items.map(\.key), at: place)
  }

  static func unknownFact(
    _ id: String, _ summary: String, _ found: String, among known: [String], at place: Place
  ) -> Problem {
    let nearest = NearestSpelling(known).nearest(to: found)
    let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    return Problem(
      id, at: place, summary, expected: known.isEmpty ? nil : shown, found: "\"\(found)\"",
      remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" } ?? "сверьтесь с картой: samodiag roadmap show")
  }
}
