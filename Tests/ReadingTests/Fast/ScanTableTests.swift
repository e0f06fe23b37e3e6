import Reading
import RubricModel
import Scoring
import Testing

/// Editions the scanner knows and those it leaves alone.
@Suite struct ScanTableTests {
  private static func table(_ change: (inout Rubric) -> Void) -> ScanTable? {
    var rubric = FastRubric.rubric
    change(&rubric)
    return ScanTable(rubric, CompiledRubric(rubric))
  }

  @Test("The shipped edition can be scanned")
  func knowsShippedEdition() throws {
    let rubric = try Shipped.rubric()
    #expect(ScanTable(rubric, CompiledRubric(rubric)) != nil)
  }

  @Test(
    "An edition with ids that are not plain ASCII, or equal, or with bands that do not fit is left to the careful reader"
  )
  func leavesOddEditions() {
    #expect(Self.table { _ in } != nil)
    for id in ["ЗН-01", "A\"", "A\\", " ", "", "AB", "A\u{1}"] {
      #expect(Self.table { $0.directions[0].indicators[0].id = id } == nil, "\(id)")
    }
    #expect(Self.table { $0.id = "Ё" } == nil)
    #expect(Self.table { $0.schoolKinds[1].id = "" } == nil)
    #expect(Self.table { $0.directions[0].indicators[1].scale.options[0].from = 1 } == nil)
    #expect(Self.table { $0.directions[0].indicators[1].scale.options[1].from = 11 } == nil)
    #expect(Self.table { $0.directions[0].indicators[1].scale.options[4].below = 110 } == nil)
    #expect(Self.table { $0.directions[0].indicators[0].scale.options = [] } == nil)
    #expect(Self.table { $0.directions[0].indicators[0].scale.options[4].points = 101 } == nil)
  }

  @Test("Every id of a large edition is found, and nothing else is", arguments: [1, 2, 100, 2000])
  func findsEveryKey(count: Int) throws {
    var rubric = FastRubric.rubric
    var indicator = rubric.directions[0].indicators[0]
    rubric.directions = [rubric.directions[0]]
    rubric.directions[0].indicators = (0..<count).map { number in
      indicator.id = "\(String(repeating: "k", count: number % 14))\(number)"
      indicator.applies = .everyone
      return indicator
    }
    let probe = try #require(FastProbe(rubric))
    func sheet(_ id: String) -> [UInt8] {
      Array(
        """
        {"format":"samodiag.answers/1","rubric":"probe-1","wave":"2023-11","school":{"id":"1026500000009","name":"Школа"},"answers":{"\(id)":3}}
        """.utf8)
    }
    for (number, indicator) in rubric.indicators.enumerated() {
      #expect(probe.fast(sheet(indicator.id))?.states[number].points == 3)
      #expect(probe.fast(sheet(indicator.id + "x")) == nil)
    }
  }
}
