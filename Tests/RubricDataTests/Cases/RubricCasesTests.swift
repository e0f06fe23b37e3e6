import Encoded
import Reading
import RubricModel
import Scoring
import Testing

/// The examples beside the shipped rubrics come out as their authors worked them out by hand.
@Suite struct RubricCasesTests {
  /// Fields of a result that a case may name; those of the evaluation that other programs are promised.
  static let directionKeys = [
    "score", "rawScore", "max", "level", "lowest", "highest", "zeroedBy", "unanswered", "unknown", "notApplicable",
  ]
  static let overallKeys = ["score", "max", "level", "lowest", "highest"]

  /// Each edition, read and compiled once.
  private static let editions: [String: (rubric: Rubric, compiled: CompiledRubric)] = Dictionary(
    uniqueKeysWithValues: PackageFolders.rubricIDs.compactMap { id in
      PackageFolders.read(id).rubric.map { (id, ($0, CompiledRubric($0))) }
    })

  @Test("Files of cases are well formed, and every rubric has cases")
  func filesAreReadable() {
    #expect(RubricCase.problems.map(\.line) == [])
    for id in PackageFolders.rubricIDs {
      #expect(RubricCase.all.contains { $0.rubric == id }, "\(id)")
    }
  }

  @Test("Every case comes out as expected", arguments: RubricCase.all)
  func comesOut(rubricCase: RubricCase) throws {
    let edition = try #require(Self.editions[rubricCase.rubric])
    let bytes = CaseSheet(rubricCase: rubricCase, rubric: edition.rubric).bytes
    let taken = SheetIntake(AnswerResolver(edition.rubric, edition.compiled)).take(bytes, file: rubricCase.name)
    #expect(taken.problems.filter { $0.severity == .error }.map(\.line) == [])
    let sheet = try #require(taken.sheet)
    let states = try #require(taken.resolved).states
    let scored = ScoredSheet(
      rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: "", states: states)
    var json = JSONWriter()
    EvaluationJSON(scored).write(to: &json)
    let evaluation = try #require(JSONDocument.parse(json.finish(), file: "evaluation").root)
    try compare(rubricCase, with: evaluation)
  }

  private func compare(_ rubricCase: RubricCase, with evaluation: JSONNode) throws {
    var problems: [Problem] = []
    let expect = try #require(
      ObjectReader(rubricCase.expect, what: "ожидания", allowed: ["directions", "overall"], problems: &problems))
    let results = evaluation["directions"]?.elements ?? []
    for member in expect.optionalObject("directions", &problems)?.members ?? [] {
      let result = try #require(results.first { $0["id"]?.string == member.key }, "\(member.key)")
      check(member.value, of: member.key, Self.directionKeys, in: result, &problems)
    }
    if let overall = expect.optionalObject("overall", &problems) {
      check(overall, of: "overall", Self.overallKeys, in: try #require(evaluation["overall"]), &problems)
    }
    #expect(problems.map(\.line) == [])
  }

  /// Compares the fields the case names, as text: numbers, ids of levels, lists of indicators, null.
  private func check(
    _ expected: JSONNode, of what: String, _ keys: [String], in result: JSONNode, _ problems: inout [Problem]
  ) {
    _ = ObjectReader(expected, what: what, allowed: keys, problems: &problems)
    for member in expected.members {
      let place = member.keyPlace
      let came = result[member.key].map(Self.text)
      #expect(came == Self.text(member.value), "\(what).\(member.key), line \(place.line) of \(place.file)")
    }
  }

  private static func text(_ node: JSONNode) -> String {
    var json = JSONWriter()
    json.copy(node)
    return String(decoding: json.finish(), as: UTF8.self)
  }
}
