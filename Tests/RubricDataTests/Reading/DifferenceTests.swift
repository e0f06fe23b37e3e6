import Reading
import RubricModel
import TestSupport
import Testing

/// An edition that says only what differs from its base.
@Suite struct DifferenceTests {
  private let tiny: TinyRubric

  init() throws {
    tiny = try TinyRubric()
  }

  @Test("What an edition leaves out is its base's")
  func inheritsEverything() throws {
    try tiny.write(difference: "")
    let base = try #require(tiny.read("tiny").rubric)
    let next = try #require(tiny.read("next").rubric)
    #expect(next.id == "next")
    #expect(next.base == "tiny")
    #expect(next.indicators.map(\.id) == base.indicators.map(\.id))
    #expect(next.sources == base.sources)
    #expect(next.schoolKinds == base.schoolKinds)
    #expect(next.levels.overall == base.levels.overall)
    #expect(next.stepsBasis == base.stepsBasis)
    #expect(next.period.from == "2024-11-01")
  }

  @Test("Keys that are given replace those of the base, and the rest of the indicator stays")
  func replacesGivenKeys() throws {
    let reading = try tiny.next(
      knowledge:
        #""indicators": [{ "id": "ZN-02", "applies": { "specialNeeds": true }, "appliesBasis": \#(TinyRubric.basis) }]"#
    )
    #expect(reading.problems.map(\.line) == [])
    let next = try #require(reading.rubric)
    let base = try #require(tiny.read("tiny").rubric)
    #expect(next.indicators.map(\.id) == ["ZN-01", "ZN-02"])
    #expect(next.indicators[1].applies == .specialNeeds(true))
    #expect(next.indicators[1].title == base.indicators[1].title)
    #expect(next.indicators[1].scale == base.indicators[1].scale)
    #expect(next.indicators[0].applies == .everyone)
  }

  @Test(
    "A changed fact may not keep the basis of the old one",
    arguments: [
      (#""title": "Другое название""#, "basis"), (#""critical": true"#, "criticalBasis"),
      (#""applies": { "specialNeeds": true }"#, "appliesBasis"),
    ])
  func asksForNewBasis(change: String, key: String) throws {
    let reading = try tiny.next(knowledge: #""indicators": [{ "id": "ZN-02", \#(change) }]"#)
    #expect(reading.problems.map(\.id) == ["rubric.basis-missing"])
    #expect(reading.problems.first?.summary.contains("«\(key)»") == true)
    #expect(reading.rubric == nil)
  }

  @Test("null takes away what the base has and the key may lack")
  func nullRemoves() throws {
    let change = #""mayExclude": "нет обучающихся с ОВЗ", "number": 7"#
    try tiny.folder.write(
      TinyRubric.head(
        id: "middle", base: "tiny",
        #""directions": [{ "id": "knowledge", "indicators": [{ "id": "ZN-01", \#(change) }] }]"#), "middle/rubric.json")
    let removal = #"[{ "id": "ZN-01", "mayExclude": null, "number": null }]"#
    try tiny.folder.write(
      TinyRubric.head(
        id: "next", base: "middle", #""directions": [{ "id": "knowledge", "indicators": \#(removal) }]"#),
      "next/rubric.json")
    let middle = try #require(tiny.read("middle").rubric?.indicators.first)
    #expect(middle.mayExclude == "нет обучающихся с ОВЗ")
    #expect(middle.number == 7)
    let next = try #require(tiny.read("next").rubric?.indicators.first)
    #expect(next.mayExclude == nil)
    #expect(next.number == nil)
  }

  @Test("A removed indicator is gone, a new one stands behind the others and must be whole")
  func removesAndAdds() throws {
    let reading = try tiny.next(
      knowledge: #""remove": [{ "id": "ZN-01", "why": "слит" }], "indicators": [{ "id": "ZN-09", "number": 9 }]"#)
    #expect(Set(reading.problems.map(\.id)) == ["json.missing-key", "rubric.basis-missing"])
    let removed = try tiny.next(knowledge: #""remove": [{ "id": "ZN-01", "why": "слит" }]"#)
    #expect(removed.rubric?.indicators.map(\.id) == ["ZN-02"])
  }

  @Test("A new direction gets the cut scores that the base has for all")
  func newDirectionGetsCommonCuts() throws {
    let direction =
      #"{ "id": "health", "name": "Здоровье", "role": "main", "basis": \#(TinyRubric.basis), "criteria": [], "indicators": [] }"#
    try tiny.write(difference: #""directions": [\#(direction)]"#)
    let next = try #require(tiny.read("next").rubric)
    #expect(next.directions.map(\.id) == ["knowledge", "health"])
    #expect(next.levels.directions["health"]?.bounds == [50, 80])
  }

  @Test("What the edition says of the applicability of the rest is the basis of the rest only")
  func rebasesApplicability() throws {
    let reading = try tiny.next(
      knowledge:
        #""indicators": [{ "id": "ZN-02", "applies": { "specialNeeds": true }, "appliesBasis": { "kind": "practice", "certainty": "high" } }]"#,
      head: #""appliesBasis": { "kind": "practice", "certainty": "medium", "note": "по содержанию" }"#)
    let next = try #require(reading.rubric)
    #expect(next.indicators[0].appliesBasis.note == "по содержанию")
    #expect(next.indicators[1].appliesBasis.certainty == .high)
  }

  @Test("A mistake in the base is reported with the file of the base")
  func reportsMistakesOfTheBase() throws {
    try tiny.folder.write("{", "tiny/rubric.json")
    try tiny.write(difference: "")
    let reading = tiny.read("next")
    #expect(reading.rubric == nil)
    #expect(reading.problems.map(\.place.file) == [tiny.folder["tiny/rubric.json"]])
  }

  @Test("A base that does not stand beside the edition is looked for among the other rubrics")
  func findsBaseElsewhere() throws {
    let elsewhere = TemporaryFolder()
    try elsewhere.write(TinyRubric.head(id: "far", base: "tiny", ""), "far/rubric.json")
    let path = elsewhere["far"]
    #expect(RubricReader(locator: RubricLocator(places: [])).read(path).problems.map(\.id) == ["rubric.base-not-found"])
    let locator = RubricLocator(places: [tiny.folder.path])
    #expect(RubricReader(locator: locator).read(path).rubric?.indicators.count == 2)
  }
}
