import FileSystem
import Reading
import SamodiagCLI
import TestSupport
import Testing

/// Putting the official table in is an edit of `levels.json`, with no code (M5–M8). All sums by hand: the best sheet has 239 points, Творчество 32.
@Suite struct OwnLevelsTests {
  private static func cuts(_ text: String) -> [(String, String)] {
    [("\"unit\": \"share\",\n    \"all\": { \"base\": 50, \"medium\": 65, \"high\": 80 },", text)]
  }
  private static func zeroed(_ text: String) -> [(String, String)] { [("\"effect\": \"nothingMore\",", text)] }

  @Test("Cut scores in points are inclusive: 239 reaches 239, 238 does not")
  func pointsAreInclusive() throws {
    let folder = TemporaryFolder()
    let rubric = try Repository.rubric(
      in: folder,
      levels: Self.cuts(
        """
        "unit": "points", "all": { "base": 10, "medium": 15, "high": 19 },
        "overall": { "base": 100, "medium": 200, "high": 239 },
        """))
    let best = try Sheet.best()
    #expect(try best.evaluation(by: rubric)["overall"]?.levels == ["high", "high", "high"])
    let one = try best.with("ZN-01", "2").evaluation(by: rubric)
    #expect(one["overall"]?.number("score") == "238" && one["overall"]?.levels == ["medium", "medium", "medium"])
  }

  @Test("Cut scores of one direction leave the others as they are, and may have a basis of their own")
  func directionsMayDiffer() throws {
    let folder = TemporaryFolder()
    let rubric = try Repository.rubric(
      in: folder,
      levels: Self.cuts(
        """
        "unit": "share", "all": { "base": 50, "medium": 65, "high": 80 },
        "directions": { "knowledge": { "base": 50, "medium": 65, "high": 99,
                                       "basis": { "kind": "document", "source": "S2", "at": "приложение" } } },
        """))
    // 58 of 59 is 98.3 %: high by the common table, medium by its own.
    let evaluation = try Sheet.best().with("ZN-01", "2").evaluation(by: rubric)
    #expect(try evaluation.direction("knowledge").levels == ["medium", "medium", "medium"])
    #expect(try evaluation.direction("teacher").levels == ["high", "high", "high"])
    let common = try Sheet.best().with("ZN-01", "2").evaluation()
    let counts = try [evaluation, common].map { try #require($0["assumptions"]?.numberText.flatMap(Int.init)) }
    #expect(counts[0] == counts[1] - 1, "пороги «Знания» больше не допущение")
    let lint = Tool("rubric", "lint", rubric)
    #expect(lint.status == .done, "\(lint.errors)")
  }

  @Test(
    "A zeroed direction does to the whole what the edition says",
    arguments: [
      ("\"effect\": \"nothingMore\",", "high"), ("\"effect\": \"caps\", \"level\": \"base\",", "base"),
      ("\"effect\": \"makesBelow\",", "below"),
    ])
  func zeroedDirectionActs(effect: String, level: String) throws {
    let folder = TemporaryFolder()
    let rubric = try Repository.rubric(in: folder, levels: Self.zeroed(effect))
    let zero = try Sheet.best().with("TV-01", "0").evaluation(by: rubric)
    #expect(try zero.direction("creativity").strings("zeroedBy") == ["TV-01"])
    #expect(try zero.direction("creativity").number("score") == "0")
    #expect(try zero.direction("creativity").number("rawScore") == "29")
    #expect(zero["overall"]?.number("score") == "207" && zero["overall"]?.levels == [level, level, level])
    // A gap on the critical indicator may be that zero, or may not (M5).
    let gap = try Sheet.best().with("TV-01", nil).evaluation(by: rubric)
    #expect(try gap.direction("creativity").levels == ["—", "below", "high"])
    #expect(gap["overall"]?.levels == [level == "high" ? "high" : "—", level, "high"])
  }

  @Test("Where the edition counts a gap as zero, a critical gap zeroes its direction")
  func gapsMayBeZero() throws {
    let folder = TemporaryFolder()
    let rubric = try Repository.rubric(in: folder, levels: [("\"rule\": \"range\",", "\"rule\": \"zero\",")])
    let evaluation = try Sheet.best().with("TV-01", #"{"unknown": true}"#).evaluation(by: rubric)
    #expect(try evaluation.direction("creativity").levels == ["below", "below", "below"])
    #expect(try evaluation.direction("creativity").strings("zeroedBy") == ["TV-01"])
  }
}
