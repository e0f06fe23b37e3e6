import FileSystem
import Reading
import SamodiagCLI
import TestSupport
import Testing

/// The example sheet of DESIGN part 3, letter by letter, and what must come out of it.
@Suite struct DesignExampleTests {
  private static let sheet = #"""
    { "format": "samodiag.answers/1", "rubric": "smp-2023", "wave": "2023-11",
      "school": { "id": "1026500000000", "name": "МБОУ СОШ № 1 (учебный пример)",
                  "municipality": { "oktmo": "64701000", "name": "г. Южно-Сахалинск" },
                  "educationLevels": ["primary", "basic", "secondary"], "specialNeeds": true, "kind": "general" },
      "answers": { "ZN-01": 2, "TV-01": { "part": 312, "of": 640 }, "TV-02": { "count": 4 },
                   "SK-02": { "unknown": true }, "ZN-23": { "notApplicable": "нет обучающихся с ОВЗ" },
                   "ZN-02": { "points": 1, "comment": "…", "evidence": ["…"] } } }
    """#

  private static func evaluation() throws -> JSONNode {
    let folder = TemporaryFolder()
    try folder.write(sheet, "лист.json")
    let tool = Tool("score", folder["лист.json"], "--format", "json")
    #expect(tool.status == .done)
    return try #require(try tool.objects().first)
  }

  @Test("The sheet of the contract is accepted as written and scored by hand: 312 of 640 is 48.75 %, one point")
  func scoresTheExample() throws {
    let evaluation = try Self.evaluation()
    let knowledge = try evaluation.direction("knowledge")
    #expect(knowledge.number("rawScore") == "3" && knowledge.number("score") == "3")
    #expect(knowledge.strings("notApplicable") == ["ZN-23"])
    #expect(knowledge.levels == ["—", "below", "high"])
    let creativity = try evaluation.direction("creativity")
    #expect(creativity.number("rawScore") == "3" && creativity.number("max") == "32")
    // TV-01 is answered above zero and is the only critical one, so the worst is 3 of 32; the best is 3 + 26.
    #expect(creativity.levels == ["—", "below", "high"] && creativity.number("highestScore") == "29")
    #expect(try evaluation.direction("climate").strings("unknown") == ["SK-02"])
  }

  @Test("Every key of the contract is there under its name")
  func hasEveryKey() throws {
    let evaluation = try Self.evaluation()
    func keys(_ node: JSONNode?) -> Set<String> { Set(node?.members.map(\.key) ?? []) }
    #expect(
      keys(evaluation).isSuperset(of: [
        "format", "rubric", "school", "wave", "directions", "overall", "deficits", "assumptions",
      ]))
    #expect(keys(evaluation["rubric"]).isSuperset(of: ["id", "sha256"]))
    #expect(keys(evaluation["school"]).isSuperset(of: ["id", "name"]))
    #expect(keys(evaluation["overall"]).isSuperset(of: ["score", "max", "level", "lowest", "highest"]))
    let direction: Set = [
      "id", "name", "score", "rawScore", "max", "level", "lowest", "highest", "zeroedBy", "unanswered",
      "notApplicable", "next",
    ]
    for node in evaluation["directions"]?.elements ?? [] { #expect(keys(node).isSuperset(of: direction)) }
    for node in evaluation["deficits"]?.elements ?? [] {
      #expect(keys(node).isSuperset(of: ["indicator", "direction", "points", "max", "critical"]))
    }
    #expect(
      evaluation["directions"]?.elements.compactMap { $0["id"]?.string } == [
        "knowledge", "upbringing", "health", "career", "creativity", "teacher", "climate", "environment",
      ])
    #expect(evaluation["assumptions"]?.numberText != nil && evaluation["format"]?.string == "samodiag.evaluation/1")
  }

  @Test("A decided level has its next step, an undecided one has none")
  func saysTheNextStep() throws {
    // 37 of 59 is base (30…38); medium begins at 39 (65 % of 59 is 38.35).
    let sheet = try Sheet.best().with("ZN-01", "2")
    #expect(try sheet.evaluation().direction("knowledge")["next"]?.kind == .null)
    var weak = sheet
    for id in ["ZN-05", "ZN-07", "ZN-10", "ZN-11", "ZN-13", "ZN-23", "ZN-24"] { weak = weak.with(id, "0") }
    let next = try #require(try weak.evaluation().direction("knowledge")["next"])
    #expect(next["level"]?.string == "medium")
    let raise = try #require(next["raise"]?.elements.first)
    #expect(Set(["indicator", "from", "to"]).isSubset(of: raise.members.map(\.key)))
  }
}
