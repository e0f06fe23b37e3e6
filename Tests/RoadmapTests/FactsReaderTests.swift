import Reading
import RoadmapReading
import RubricModel
import Testing

@Suite("Facts about a roadmap are read with care")
struct FactsReaderTests {
  static func read(_ id: String, _ text: String) throws -> FactsReading {
    FactsReader(try Shipped.roadmap(id)).read(Array(text.utf8), file: "facts.json")
  }

  @Test("A whole file reads, in every form a fact may take")
  func whole() throws {
    let reading = try Self.read(
      "irkutsk-500plus-2021",
      """
      { "$schema": "x", "format": "samodiag.facts/1", "roadmap": "irkutsk-500plus-2021", "about": "Иркутская область",
        "conditions": { "snorStatus": true },
        "places": { "municipality": ["Братск", "Тулун"] },
        "marks": [
          { "item": "1.8#b", "done": "2021-02-03", "count": 2, "where": "Братск", "evidence": "протокол № 1" },
          { "item": "1.5", "done": "2021-03-14", "recorded": "2021-03-20", "evidence": "распоряжение" },
          { "clause": "1", "done": "2021-03-14", "evidence": "распоряжение" }
        ],
        "measurements": [
          { "item": "1.9", "target": "schools", "on": "2021-12-01", "part": 40, "of": 41, "evidence": "отчёт" },
          { "item": "2.3", "target": "events", "on": "2021-12-01", "where": "Тулун", "count": 3, "evidence": "отчёт" }
        ] }
      """)
    #expect(reading.problems == [])
    let facts = try #require(reading.facts)
    #expect(facts.marks.count == 3 && facts.measurements.count == 2)
    #expect(facts.marks[0].subject == .item(ItemReference(item: "1.8", part: "b")))
    #expect(facts.measurements[0].value == .share(part: 40, of: 41))
  }

  @Test("Schedules and requests", arguments: [("irkutsk-smp-2022", "4", "16")])
  func schedules(id: String, unscheduled: String, asked: String) throws {
    let reading = try Self.read(
      id,
      """
      { "format": "samodiag.facts/1", "roadmap": "\(id)",
        "schedules": [{ "item": "\(unscheduled)", "from": "2022-12-01", "to": "2022-12-20", "evidence": "график" }],
        "requests": [{ "item": "\(asked)", "on": "2022-12-05", "evidence": "письмо школы" }] }
      """)
    #expect(reading.problems == [])
    #expect(reading.facts?.schedules.first?.window.text == "2022-12-01…2022-12-20")
  }

  /// Each stands alone on line 3 of a file about Irkutsk's roadmap 500+; `"where"` lists are on line 2.
  @Test(
    "Each mistake is named, at its place",
    arguments: [
      (#""marks": [{ "item": "9.9", "done": "2021-05-05", "evidence": "х" }]"#, "facts.item-unknown", 13),
      (#""marks": [{ "item": "1.12#z", "done": "2021-05-05", "evidence": "х" }]"#, "facts.part-unknown", 13),
      (#""marks": [{ "clause": "9", "done": "2021-05-05", "evidence": "х" }]"#, "facts.clause-unknown", 13),
      (#""marks": [{ "done": "2021-05-05", "evidence": "х" }]"#, "facts.subject-unclear", 13),
      (
        #""marks": [{ "item": "1.5", "clause": "1", "done": "2021-05-05", "evidence": "х" }]"#, "facts.subject-unclear",
        13
      ),
      (#""marks": [{ "item": "1.5", "done": "2021-02-29", "evidence": "х" }]"#, "roadmap.date-impossible", 38),
      (#""marks": [{ "item": "1.5", "done": "2021-05-05", "evidence": " " }]"#, "facts.evidence-empty", 64),
      (#""marks": [{ "item": "1.5", "done": "2021-05-05" }]"#, "json.missing-key", 13),
      (
        #""marks": [{ "item": "1.5", "done": "2021-05-05", "recorded": "2021-05-04", "evidence": "х" }]"#,
        "facts.recorded-early", 13
      ),
      (
        #""marks": [{ "item": "1.5", "done": "2021-05-05", "window": 2, "evidence": "х" }]"#, "facts.window-unknown", 13
      ),
      (#""marks": [{ "item": "1.5", "done": "2021-05-05", "count": 0, "evidence": "х" }]"#, "json.out-of-range", 61),
      (#""marks": [{ "item": "1.7", "done": "2022-05-05", "evidence": "х" }]"#, "facts.outside-buckets", 13),
      (
        #""marks": [{ "item": "2.3", "done": "2021-05-05", "where": "Ангарск", "evidence": "х" }]"#,
        "facts.place-unknown", 13
      ),
      (#""conditions": { "snorstatus": true }"#, "facts.condition-unknown", 19),
      (#""conditions": { "snorStatus": 1 }"#, "json.wrong-type", 33),
      (#""requests": [{ "item": "1.5", "on": "2021-05-05", "evidence": "х" }]"#, "facts.request-needless", 16),
      (#""requests": [{ "item": "0", "on": "2021-05-05", "evidence": "х" }]"#, "facts.item-unknown", 16),
      (
        #""schedules": [{ "item": "1.5", "from": "2021-05-05", "to": "2021-05-06", "evidence": "х" }]"#,
        "facts.schedule-needless", 17
      ),
      (
        #""schedules": [{ "item": "1.5", "from": "2021-05-07", "to": "2021-05-06", "evidence": "х" }]"#,
        "facts.dates-reversed", 17
      ),
      (
        #""measurements": [{ "item": "1.9", "target": "school", "on": "2021-05-05", "count": 1, "evidence": "х" }]"#,
        "facts.target-unknown", 20
      ),
      (
        #""measurements": [{ "item": "1.9", "target": "schools", "on": "2021-05-05", "count": 1, "evidence": "х" }]"#,
        "facts.value-kind", 20
      ),
      (
        #""measurements": [{ "item": "1.9", "target": "schools", "on": "2021-05-05", "part": 5, "of": 4, "evidence": "х" }]"#,
        "facts.part-over-whole", 20
      ),
      (
        #""measurements": [{ "item": "1.9", "target": "schools", "on": "2021-05-05", "part": 1, "of": 4, "count": 1, "evidence": "х" }]"#,
        "facts.value-unclear", 20
      ),
      (
        #""measurements": [{ "item": "1.7", "target": "consultations", "on": "2021-05-05", "count": 1, "evidence": "х" }]"#,
        "facts.measured-per-period", 20
      ),
      (
        #""measurements": [{ "item": "2.3", "target": "events", "on": "2021-05-05", "count": 1, "evidence": "х" }]"#,
        "facts.place-missing", 20
      ),
      (
        #""measurements": [{ "item": "2.4", "target": "events", "on": "2021-05-05", "count": 1, "where": "Братск", "evidence": "х" }]"#,
        "facts.place-needless", 20
      ),
      (
        #""measurements": [{ "item": "1.9", "target": "schools", "group": "curators", "on": "2021-05-05", "part": 1, "of": 4, "evidence": "х" }]"#,
        "facts.group-unknown", 20
      ),
      (#""mark": []"#, "json.unknown-key", 3),
    ])
  func mistake(fact: String, id: String, column: Int) throws {
    let reading = try Self.read(
      "irkutsk-500plus-2021",
      """
      { "format": "samodiag.facts/1", "roadmap": "irkutsk-500plus-2021",
        "places": { "municipality": ["Братск", "Тулун"] },
        \(fact) }
      """)
    #expect(reading.problems.map(\.id) == [id], "\(reading.problems.map(\.line))")
    #expect(reading.problems.map { [$0.place.line, $0.place.column] } == [[3, column]])
    for problem in reading.problems { #expect(problem.remedy?.isEmpty == false) }
    #expect((reading.facts == nil) == (reading.problems.first?.severity == .error))
  }

  @Test("Facts about another roadmap are refused at once")
  func otherRoadmap() throws {
    let reading = try Self.read(
      "perm-shnor-2022",
      #"{ "format": "samodiag.facts/1", "roadmap": "perm", "marks": [{ "item": "99", "done": "2022-05-05", "evidence": "х" }] }"#
    )
    #expect(reading.problems.map(\.id) == ["facts.other-roadmap"])
    #expect(reading.facts == nil)
  }

  @Test("A schedule beyond its school year, and a place named twice, are told")
  func warnings() throws {
    let schedule = try Self.read(
      "leningrad-smp-2023",
      #"{ "format": "samodiag.facts/1", "roadmap": "leningrad-smp-2023", "schedules": [{ "item": "1/7", "from": "2024-08-01", "to": "2024-09-10", "evidence": "график" }] }"#
    )
    #expect(schedule.problems.map(\.id) == ["facts.schedule-outside"])
    #expect(schedule.facts != nil)
    let places = try Self.read(
      "leningrad-smp-2023",
      #"{ "format": "samodiag.facts/1", "roadmap": "leningrad-smp-2023", "places": { "school": ["СОШ 1", "СОШ 1"] } }"#)
    #expect(places.problems.map(\.id) == ["facts.place-repeated"])
  }
}
