import Planning
import Reading
import RubricModel
import Testing

@Suite("The shipped roadmaps on given days")
struct ShippedOccurrencesTests {
  static func day(_ iso: String) throws -> CivilDay { try #require(CivilDay(iso: iso)) }

  static func status(_ id: String, _ key: String, on iso: String, facts: RoadmapFacts? = nil) throws -> ItemStatus {
    let roadmap = try Shipped.roadmap(id)
    return StatusDeriver(roadmap, facts: facts, asOf: try day(iso)).status(of: try #require(roadmap.item(key)))
  }

  @Test(
    "Recurring rows have as many buckets as the documents ask for",
    arguments: [
      ("irkutsk-smp-2022", "12", 8, 1), ("irkutsk-smp-2022", "18", 14, 1), ("irkutsk-500plus-2021", "1.7", 12, 2),
      ("irkutsk-500plus-2021", "1.8", 12, 2), ("irkutsk-500plus-2021", "1.22", 12, 2),
      ("irkutsk-500plus-2021", "1.27", 6, 1), ("leningrad-smp-2023", "1/8", 4, 1), ("irkutsk-smp-2022", "11", 0, 0),
    ])
  func buckets(id: String, key: String, count: Int, needed: Int) throws {
    let roadmap = try Shipped.roadmap(id)
    let buckets = RoadmapCalendar(roadmap).occurrences(of: try #require(roadmap.item(key))).filter(\.isBucket)
    #expect(buckets.count == count)
    #expect(buckets.allSatisfy { $0.needed == needed })
  }

  @Test("The first month of Irkutsk 18 begins when the order was signed")
  func firstPartialMonth() throws {
    let roadmap = try Shipped.roadmap("irkutsk-smp-2022")
    let first = RoadmapCalendar(roadmap).occurrences(of: try #require(roadmap.item("18"))).first
    #expect(first?.window.text == "2022-11-01…2022-11-30")
    #expect(first?.opens.iso == "2022-11-14")
  }

  @Test("What does not recur in a recurring row is done once in the whole window")
  func otherParts() throws {
    let roadmap = try Shipped.roadmap("irkutsk-500plus-2021")
    let occurrences = RoadmapCalendar(roadmap).occurrences(of: try #require(roadmap.item("1.27")))
    #expect(occurrences.last?.kind == .otherParts(["b"]))
    #expect(occurrences.last?.window.text == "2021-01-01…2021-12-31")
  }

  @Test("Sakhalin 11 is overdue after 20 October, as clause 4.2 says, though the plan gives all November")
  func stricter() throws {
    #expect(try Self.status("sakhalin-smp-2023", "11", on: "2023-10-20").state == .open)
    let overdue = try Self.status("sakhalin-smp-2023", "11", on: "2023-10-21")
    #expect(overdue.state == .overdue)
    #expect(overdue.occurrences.first?.occurrence.stricterClause == "4.2")
    #expect(overdue.occurrences.first?.occurrence.window.text == "2023-10-01…2023-11-30")
  }

  @Test("Irkutsk 1.1 and 1.3 are retroactive, never overdue; 1.5 of the same March is overdue in April")
  func retroactive() throws {
    for (key, state) in [("1.1", ItemState.retroactive), ("1.3", .retroactive), ("1.5", .overdue)] {
      #expect(try Self.status("irkutsk-500plus-2021", key, on: "2021-04-10").state == state)
    }
    #expect(try Self.status("perm-shnor-2022", "1", on: "2022-04-10").state == .overdue)
  }

  @Test("Perm 9 may be done before its one day, for it is work and not an event; Perm 3 is an event")
  func readyBy() throws {
    #expect(try Self.status("perm-shnor-2022", "9", on: "2022-03-01").state == .open)
    #expect(try Self.status("perm-shnor-2022", "9", on: "2022-04-02").state == .overdue)
    #expect(try Self.status("perm-shnor-2022", "3", on: "2022-01-16").state == .notStarted)
  }

  @Test("The waves of Sakhalin's monitoring differ by a month")
  func waves() throws {
    let states = try ["12", "13", "15"].map { key in
      try Self.status("sakhalin-smp-2023", key, on: "2024-01-01").occurrences.map(\.state)
    }
    #expect(states == [[.overdue, .notStarted], [.open, .notStarted], [.open, .notStarted]])
  }

  @Test("On any day every row of every roadmap has a status, and they sum up", arguments: SeedTable.ids)
  func total(id: String) throws {
    let roadmap = try Shipped.roadmap(id)
    let first = roadmap.period.from.adding(days: -40)
    for offset in stride(from: 0, through: 500, by: 10) {
      let status = StatusDeriver(roadmap, asOf: first.adding(days: offset)).status()
      #expect(status.items.count == roadmap.items.count)
      #expect(ItemState.allCases.reduce(0) { $0 + status.count($1) } == roadmap.items.count)
      #expect(status.count(.done) == 0)
    }
    let after = StatusDeriver(roadmap, asOf: roadmap.period.to.adding(days: 1)).status()
    #expect(after.count(.open) == 0 && after.count(.notStarted) == 0)
    let undated = roadmap.items.filter { $0.deadline.rule == .separateSchedule }.count
    #expect(after.count(.noDate) == undated)
  }

  @Test("Perm 4: 80 % of 21 curators are 17, and 16 are not enough")
  func permCurators() throws {
    let roadmap = try Shipped.roadmap("perm-shnor-2022")
    let item = try #require(roadmap.item("4"))
    for (part, outcome) in [(16, TargetOutcome.Outcome.notReached), (17, .reached)] {
      let measurement = RoadmapFacts.Measurement(
        item: "4", target: "curators", on: try Self.day("2022-05-31"), value: .share(part: part, of: 21),
        evidence: "ведомость")
      let facts = RoadmapFacts(roadmap: roadmap.id, measurements: [measurement])
      let status = StatusDeriver(roadmap, facts: facts, asOf: try Self.day("2022-06-01")).status(of: item)
      #expect(status.targets.map(\.outcome) == [.unmeasured, outcome])
    }
  }
}
