import Planning
import RubricModel
import Testing

@Suite("The status follows from dates, marks and the day")
struct StatusTests {
  static func status(
    _ item: RoadmapItem, on iso: String, facts: (inout RoadmapFacts) -> Void = { _ in }, clauses: [OrderClause] = [],
    signed: String? = "2023-01-14"
  ) -> ItemStatus {
    var given = RoadmapFacts(roadmap: "sample")
    facts(&given)
    let map = SampleMap.roadmap([item], clauses: clauses, signed: signed)
    return StatusDeriver(map, facts: given, asOf: day(iso)).status(of: item)
  }

  @Test(
    "Nothing reported: only the calendar speaks",
    arguments: [
      ("2023-03-31", ItemState.notStarted), ("2023-04-01", .open), ("2023-04-30", .open), ("2023-05-01", .overdue),
    ])
  func calendarAlone(on: String, state: ItemState) {
    #expect(Self.status(SampleMap.item(.month(month("2023-04"))), on: on).state == state)
  }

  @Test("«Не позднее» is open from the day of signing, and overdue the day after")
  func notAfter() {
    let item = SampleMap.item(.notAfter(day("2023-02-10")))
    #expect(Self.status(item, on: "2023-01-13").state == .notStarted)
    #expect(Self.status(item, on: "2023-01-14").state == .open)
    #expect(Self.status(item, on: "2023-02-10").state == .open)
    #expect(Self.status(item, on: "2023-02-11").state == .overdue)
  }

  @Test("Done is done whenever it was done; late is said")
  func done() {
    let item = SampleMap.item(.month(month("2023-04")))
    let early = Self.status(item, on: "2023-04-01") { $0.marks = [SampleMap.mark("1", "2023-03-20")] }
    #expect(early.state == .done && early.occurrences.first?.late == false)
    let late = Self.status(item, on: "2023-06-01") { $0.marks = [SampleMap.mark("1", "2023-05-02")] }
    #expect(late.state == .done && late.occurrences.first?.late == true)
  }

  @Test("What was over before the document was signed is not overdue but retroactive; a mark makes it done")
  func retroactive() {
    let item = SampleMap.item(.day(day("2023-01-10")))
    #expect(Self.status(item, on: "2023-06-01").state == .retroactive)
    #expect(Self.status(item, on: "2023-06-01", signed: nil).state == .overdue)
    #expect(Self.status(item, on: "2023-06-01") { $0.marks = [SampleMap.mark("1", "2023-01-10")] }.state == .done)
    #expect(Self.status(SampleMap.item(.day(day("2023-01-14"))), on: "2023-06-01").state == .overdue)
  }

  @Test("«По отдельному графику» is never overdue, and follows the schedule once there is one")
  func noDate() {
    let item = SampleMap.item(.separateSchedule)
    #expect(Self.status(item, on: "2030-01-01").state == .noDate)
    #expect(Self.status(item, on: "2023-06-01") { $0.marks = [SampleMap.mark("1", "2023-05-01")] }.state == .done)
    let schedule = RoadmapFacts.Schedule(
      item: "1", window: DateWindow(from: day("2023-05-01"), to: day("2023-05-31")), evidence: "график")
    #expect(Self.status(item, on: "2023-05-10") { $0.schedules = [schedule] }.state == .open)
    #expect(Self.status(item, on: "2023-06-10") { $0.schedules = [schedule] }.state == .overdue)
  }

  @Test("On request: nobody asked, nothing is owed")
  func onRequest() {
    let item = SampleMap.item(.months(month("2023-02"), month("2023-03")), onRequest: .title)
    #expect(Self.status(item, on: "2023-05-01").state == .notApplicable)
    #expect(Self.status(item, on: "2023-05-01").inapplicable == .nobodyAsked)
    let request = RoadmapFacts.Request(item: "1", on: day("2023-02-10"), evidence: "письмо")
    #expect(Self.status(item, on: "2023-02-05") { $0.requests = [request] }.state == .notApplicable)
    #expect(Self.status(item, on: "2023-02-20") { $0.requests = [request] }.state == .open)
    #expect(Self.status(item, on: "2023-05-01") { $0.requests = [request] }.state == .overdue)
  }

  @Test("Quarterly on request: only the quarters in which somebody asked count")
  func quarterlyOnRequest() {
    let item = SampleMap.item(
      .year(2023),
      recurrence: Recurrence(period: Recurrence.Period(every: 1, unit: .quarter), minimum: 1, at: .deadline),
      onRequest: .deadline)
    let request = RoadmapFacts.Request(item: "1", on: day("2023-05-10"), evidence: "письмо")
    let status = Self.status(item, on: "2023-12-01") { $0.requests = [request] }
    #expect(status.occurrences.map(\.state) == [.notApplicable, .overdue, .notApplicable, .notApplicable])
    #expect(status.state == .overdue)
  }

  @Test("A required condition that does not hold takes the row away; one that is unknown, or only a priority, does not")
  func conditions() {
    let required = SampleMap.item(
      .month(month("2023-04")),
      conditions: [ItemCondition(condition: "first", strength: .required, grounds: Grounds(.stated))])
    let priority = SampleMap.item(
      .month(month("2023-04")),
      conditions: [ItemCondition(condition: "first", strength: .priority, grounds: Grounds(.stated))])
    let no = [RoadmapFacts.Condition(id: "first", holds: false)]
    #expect(Self.status(required, on: "2023-06-01") { $0.conditions = no }.state == .notApplicable)
    #expect(Self.status(required, on: "2023-06-01") { $0.conditions = no }.inapplicable == .condition("first"))
    #expect(Self.status(required, on: "2023-06-01").state == .overdue)
    #expect(Self.status(priority, on: "2023-06-01") { $0.conditions = no }.state == .overdue)
  }

  @Test("Waves are done one by one, and a late mark belongs to the wave that had begun")
  func waves() {
    let item = SampleMap.item(.waves([month("2023-02"), month("2023-05")]))
    let between = Self.status(item, on: "2023-03-10") { $0.marks = [SampleMap.mark("1", "2023-02-10")] }
    #expect(between.occurrences.map(\.state) == [.done, .notStarted])
    #expect(between.state == .done)
    let second = Self.status(item, on: "2023-05-10") { $0.marks = [SampleMap.mark("1", "2023-02-10")] }
    #expect(second.state == .open)
    let late = Self.status(item, on: "2023-06-01") { $0.marks = [SampleMap.mark("1", "2023-04-20")] }
    #expect(late.occurrences.map(\.state) == [.done, .overdue])
    let named = Self.status(item, on: "2023-06-01") { $0.marks = [SampleMap.mark("1", "2023-04-20", window: 2)] }
    #expect(named.occurrences.map(\.state) == [.overdue, .done])
    #expect(named.state == .overdue)
  }

  @Test("A month that has too many does not help a month that has too few")
  func buckets() {
    let item = SampleMap.item(
      .months(month("2023-02"), month("2023-04")),
      recurrence: Recurrence(period: Recurrence.Period(every: 1, unit: .month), minimum: 2, at: .result))
    let status = Self.status(item, on: "2023-04-15") {
      $0.marks = [
        SampleMap.mark("1", "2023-02-03", count: 5), SampleMap.mark("1", "2023-03-01"),
        SampleMap.mark("1", "2023-04-02"),
        SampleMap.mark("1", "2023-04-03"),
      ]
    }
    #expect(status.occurrences.map(\.state) == [.done, .overdue, .done])
    #expect(status.occurrences.map(\.count) == [5, 1, 2])
    #expect(status.state == .overdue)
  }

  @Test("A row of several actions is done when each is, or when the row itself is marked")
  func parts() {
    let parts = ["a", "b"].map { ItemPart(label: $0, kind: .action, title: $0) }
    let topic = ItemPart(label: "c", kind: .topic, title: "тема")
    let item = SampleMap.item(.month(month("2023-04")), parts: parts + [topic])
    let half = Self.status(item, on: "2023-04-20") { $0.marks = [SampleMap.mark("1#a", "2023-04-02")] }
    #expect(half.state == .open && half.occurrences.first?.doneParts == ["a"])
    let both = Self.status(item, on: "2023-04-20") {
      $0.marks = [SampleMap.mark("1#b", "2023-04-05"), SampleMap.mark("1#a", "2023-04-02")]
    }
    #expect(both.state == .done && both.occurrences.first?.doneOn == day("2023-04-05"))
    #expect(Self.status(item, on: "2023-04-20") { $0.marks = [SampleMap.mark("1", "2023-04-02")] }.state == .done)
  }

  @Test("What every municipality must do is done when the last of them has; who has not is named")
  func places() {
    let item = SampleMap.item(.month(month("2023-04")), level: .municipality)
    let all = [RoadmapFacts.Places(level: .municipality, names: ["Братск", "Тулун"])]
    let one = Self.status(item, on: "2023-05-20") {
      $0.places = all
      $0.marks = [SampleMap.mark("1", "2023-04-02", at: "Братск")]
    }
    #expect(one.state == .overdue && one.occurrences.first?.missingPlaces == ["Тулун"])
    let both = Self.status(item, on: "2023-05-20") {
      $0.places = all
      $0.marks = [SampleMap.mark("1", "2023-04-02", at: "Братск"), SampleMap.mark("1", "2023-04-09", at: "Тулун")]
    }
    #expect(both.state == .done && both.occurrences.first?.doneOn == day("2023-04-09"))
    let unlisted = Self.status(item, on: "2023-04-20") { $0.marks = [SampleMap.mark("1", "2023-04-02", at: "Братск")] }
    #expect(unlisted.state == .open)
  }

  @Test("A mark on the clause is a mark on the row that is the same duty, and the other way round")
  func clauses() throws {
    let item = SampleMap.item(.months(month("2023-10"), month("2023-11")))
    let clause = OrderClause(
      number: "4.2", title: "Изменить программу", deadline: Deadline(printed: "до", rule: .notAfter(day("2023-10-20"))),
      sameAs: ["1"])
    #expect(Self.status(item, on: "2023-10-21", clauses: [clause]).state == .overdue)
    var facts = RoadmapFacts(roadmap: "sample")
    facts.marks = [RoadmapFacts.Mark(.clause("4.2"), done: day("2023-10-18"), evidence: "приказ")]
    let map = SampleMap.roadmap([item], clauses: [clause])
    #expect(StatusDeriver(map, facts: facts, asOf: day("2023-10-21")).status(of: item).state == .done)
    facts.marks = [SampleMap.mark("1", "2023-10-18")]
    let status = StatusDeriver(map, facts: facts, asOf: day("2023-10-21")).status()
    #expect(try #require(status.clauses.first).status.state == .done)
  }

  @Test("A snapshot once taken does not move, whatever is done or entered later")
  func snapshot() {
    let item = SampleMap.item(.month(month("2023-04")))
    let before = Self.status(item, on: "2023-05-10")
    let later = Self.status(item, on: "2023-05-10") {
      $0.marks = [
        SampleMap.mark("1", "2023-05-11"), SampleMap.mark("1", "2023-04-20", recorded: "2023-05-11"),
      ]
      $0.requests = [RoadmapFacts.Request(item: "1", on: day("2023-06-01"), evidence: "письмо")]
    }
    #expect(before == later)
    #expect(before.state == .overdue)
  }

  @Test("As days go by without new facts nothing that is done comes undone, and nothing overdue heals")
  func monotone() {
    let item = SampleMap.item(.waves([month("2023-02"), month("2023-05"), month("2023-09")]))
    var seen: [ItemState?] = [nil, nil, nil]
    for offset in 0...360 {
      let today = day("2023-01-01").adding(days: offset)
      let status = Self.status(item, on: today.iso) { $0.marks = [SampleMap.mark("1", "2023-05-20")] }
      for (index, occurrence) in status.occurrences.enumerated() {
        if seen[index] == .done || seen[index] == .overdue { #expect(occurrence.state == seen[index]) }
        seen[index] = occurrence.state
      }
    }
    #expect(seen == [.overdue, .done, .overdue])
  }
}
