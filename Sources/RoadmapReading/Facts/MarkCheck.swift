import Planning
import Reading
import RubricModel

/// Holds one mark against the roadmap.
struct MarkCheck {
  let roadmap: Roadmap
  let items: [String: RoadmapItem]
  let places: [RoadmapFacts.Places]

  func problems(in mark: RoadmapFacts.Mark) -> [Problem] {
    var problems: [Problem] = []
    if let recorded = mark.recorded, recorded < mark.done {
      problems.append(.recordedEarly(recorded, mark.done, at: mark.place))
    }
    switch mark.subject {
    case .clause(let number):
      if !roadmap.clauses.contains(where: { $0.number == number }) {
        problems.append(
          .unknownFact(
            "facts.clause-unknown", "пункта распоряжения «\(number)» нет", number,
            among: roadmap.clauses.map(\.number), at: mark.place))
      }
    case .item(let reference):
      guard let item = items[reference.item] else {
        return problems + [.itemUnknown(reference.item, in: roadmap, at: mark.place)]
      }
      problems += check(mark, reference, item)
    }
    return problems
  }

  private func check(_ mark: RoadmapFacts.Mark, _ reference: ItemReference, _ item: RoadmapItem) -> [Problem] {
    var problems: [Problem] = []
    let labels = item.parts.map(\.label)
    if let part = reference.part, !labels.contains(part) {
      problems.append(
        .unknownFact(
          "facts.part-unknown", "у мероприятия \(item.key) нет части «\(part)»", part, among: labels, at: mark.place))
    }
    if let place = mark.at {
      problems += PlaceCheck(places: places).problems(place, item.level, at: mark.place)
    }
    let windows = RoadmapCalendar(roadmap).windows(of: item.deadline)
    if let window = mark.window, !(1...max(windows.count, 1)).contains(window) {
      problems.append(
        Problem(
          "facts.window-unknown", at: mark.place, "у мероприятия \(item.key) нет срока № \(window)",
          expected: windows.count < 2 ? "мероприятие с одним сроком: window не нужен" : "от 1 до \(windows.count)",
          found: String(window), remedy: "исправьте номер или удалите window: срок определит дата"))
    }
    if item.deadline.recurrence != nil, !windows.isEmpty, !windows.contains(where: { $0.contains(mark.done) }) {
      problems.append(
        Problem(
          "facts.outside-buckets", .warning, at: mark.place,
          "отметка мероприятия \(item.key) не попадает ни в один его период", expected: item.deadline.printed,
          found: mark.done.iso, remedy: "проверьте дату: за другой период отметка не засчитывается"))
    }
    return problems
  }
}

/// Holds the name of a municipality or school against the list, where there is one.
struct PlaceCheck {
  let places: [RoadmapFacts.Places]

  func problems(_ name: String, _ level: ActorLevel, at place: Place) -> [Problem] {
    guard let list = places.first(where: { $0.level == level }), !list.names.contains(name) else { return [] }
    return [
      .unknownFact(
        "facts.place-unknown", "«\(name)» нет в списке мест", name, among: list.names, at: place)
    ]
  }
}

extension Problem {
  static func recordedEarly(_ recorded: CivilDay, _ done: CivilDay, at place: Place) -> Problem {
    Problem(
      "facts.recorded-early", at: place, "внесено раньше, чем сделано", expected: "recorded не раньше \(done.iso)",
      found: recorded.iso, remedy: "исправьте одну из дат")
  }
}
