import RubricModel
import Testing

/// Days and months by their ISO names, for tests that name only real ones.
func day(_ iso: String) -> CivilDay {
  guard let day = CivilDay(iso: iso) else {
    Issue.record("no such day: \(iso)")
    return CivilDay(in: CivilMonth(clampingYear: 1900, month: 1), clampingDay: 1)
  }
  return day
}

func month(_ iso: String) -> CivilMonth { day("\(iso)-01").civilMonth }

/// A small plan for 2023, signed on 14 January.
enum SampleMap {
  static func roadmap(
    _ items: [RoadmapItem], clauses: [OrderClause] = [], signed: String? = "2023-01-14",
    period: (String, String) = ("2023-01-01", "2023-12-31")
  ) -> Roadmap {
    Roadmap(
      id: "sample", region: "Учебная область", programme: "smp", title: "Учебная карта",
      document: RoadmapDocument(
        kind: "распоряжение", planKind: "дорожная карта", numbers: [], numberCertain: false, date: signed.map(day),
        issuer: "Министерство", regionalOperator: "Институт"),
      text: RoadmapText(file: "sample.txt", sha256: "", checkedOn: day("2026-11-21")),
      period: Roadmap.Period(from: day(period.0), to: day(period.1), printed: "2023 год", why: "из названия"),
      directionSet: Roadmap.DirectionSet(term: "направления", names: []),
      roles: [RoadmapRole(id: "school", name: "школа", short: "ОО", level: .school)], clauses: clauses, items: items)
  }

  static func item(
    _ rule: Deadline.Rule, key: String = "1", recurrence: Recurrence? = nil, onRequest: RoadmapColumn? = nil,
    schedule: Bool = false, parts: [ItemPart] = [], targets: [Target] = [], conditions: [ItemCondition] = [],
    level: ActorLevel = .region
  ) -> RoadmapItem {
    RoadmapItem(
      key: key, number: key, title: "Мероприятие", parts: parts,
      deadline: Deadline(
        printed: "срок", rule: rule, recurrence: recurrence, separateSchedule: schedule, onRequest: onRequest),
      level: level, result: ExpectedResult(text: "Результат", grounds: Grounds(.stated)), targets: targets,
      conditions: conditions)
  }

  static func mark(
    _ item: String = "1", _ done: String, recorded: String? = nil, count: Int = 1, window: Int? = nil,
    at: String? = nil
  ) -> RoadmapFacts.Mark {
    RoadmapFacts.Mark(
      .item(ItemReference(item)), done: day(done), recorded: recorded.map(day), count: count, window: window, at: at,
      evidence: "приказ")
  }
}
