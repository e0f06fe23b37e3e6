import Reading
import RubricModel

/// Holds one measured value against its target.
struct MeasurementCheck {
  let roadmap: Roadmap
  let items: [String: RoadmapItem]
  let places: [RoadmapFacts.Places]

  func problems(in fact: RoadmapFacts.Measurement) -> [Problem] {
    var problems: [Problem] = []
    if let recorded = fact.recorded, recorded < fact.on {
      problems.append(.recordedEarly(recorded, fact.on, at: fact.place))
    }
    guard let item = items[fact.item] else {
      return problems + [.itemUnknown(fact.item, in: roadmap, at: fact.place)]
    }
    guard let target = item.targets.first(where: { $0.id == fact.target }) else {
      let known = item.targets.map(\.id)
      return problems + [
        .unknownFact(
          "facts.target-unknown", "у мероприятия \(item.key) нет показателя «\(fact.target)»", fact.target,
          among: known, at: fact.place)
      ]
    }
    return problems + check(fact, target, item)
  }

  private func check(_ fact: RoadmapFacts.Measurement, _ target: Target, _ item: RoadmapItem) -> [Problem] {
    var problems: [Problem] = []
    if target.per != nil {
      problems.append(
        Problem(
          "facts.measured-per-period", at: fact.place,
          "показатель мероприятия \(item.key) считают по отметкам за каждый период", expected: "отметки в marks",
          remedy: "удалите замер и отметьте каждую встречу, новость или вебинар"))
    }
    if let group = fact.group, !target.groups.contains(group) {
      problems.append(
        .unknownFact(
          "facts.group-unknown", "у показателя «\(target.id)» мероприятия \(item.key) нет группы «\(group)»", group,
          among: target.groups, at: fact.place))
    }
    let isShare = if case .share = fact.value { true } else { false }
    if isShare != (target.measure == .share) {
      problems.append(
        Problem(
          "facts.value-kind", at: fact.place,
          "показатель «\(target.id)» мероприятия \(item.key) — \(target.measure == .share ? "доля" : "число")",
          expected: target.measure == .share ? "\"part\" и \"of\"" : "\"count\"",
          found: isShare ? "доля" : "число", remedy: "запишите значение, как требует показатель"))
    }
    return problems + checkPlace(fact, target, item)
  }

  private func checkPlace(_ fact: RoadmapFacts.Measurement, _ target: Target, _ item: RoadmapItem) -> [Problem] {
    let level: ActorLevel? =
      switch target.each?.unit {
      case .municipality: .municipality
      case .school: .school
      case .group, nil: nil
      }
    switch (fact.at, level) {
    case (let name?, let level?): return PlaceCheck(places: places).problems(name, level, at: fact.place)
    case (nil, nil): return []
    case (_?, nil):
      return [
        Problem(
          "facts.place-needless", at: fact.place,
          "показатель «\(target.id)» мероприятия \(item.key) один на всех, место ему не нужно",
          expected: "замер без «where»", found: fact.at, remedy: "сложите значения и удалите «where»")
      ]
    case (nil, let level?):
      let whose = level == .school ? "школы" : "муниципалитета"
      return [
        Problem(
          "facts.place-missing", at: fact.place,
          "показатель «\(target.id)» мероприятия \(item.key) проверяют для каждого: не сказано, чей это замер",
          expected: "\"where\": имя \(whose)", remedy: "добавьте «where»")
      ]
    }
  }
}
