import OfficeFiles
import Reading
import Region
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import RegionReports

@Suite("The region's JSON")
struct RegionJSONTests {
  private func json(_ region: RegionCase) throws -> JSONNode {
    try #require(JSONDocument.parse(RegionJSON(region).bytes, file: "region.json").0)
  }

  private func strings(_ node: JSONNode?) -> [String] { (node?.elements ?? []).compactMap(\.string) }

  private func words(_ row: [DataTable.Value]) -> [String] {
    row.map { value in
      switch value {
      case .text(let text): text
      case .number(let number): String(number)
      case .nothing: ""
      }
    }
  }

  @Test("Says of indicators what the table and the workbook say", arguments: 0..<20 as Range<UInt64>)
  func moves(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, mixed: seed % 3 == 0).region()
    let found = try #require(try json(region)["comparison"]?["indicatorMoves"]?.elements).map { node -> [String] in
      let counts = [
        node["compared"]?.int, strings(node["rose"]).count, node["stayed"]?.int, strings(node["fell"]).count,
        node["open"]?.int,
      ]
      return [node["indicator"]?.string ?? ""] + counts.map { $0.map(String.init) ?? "?" }
    }
    let table = try #require(RegionTables(region).tables.first { $0.name == "indicator_moves" })
    #expect(found == table.rows.map { Array(words($0).dropFirst(3)) }, "seed \(seed)")
    let book = BookText(book: RegionWorkbook(region, engine: "проверка").workbook)
    guard let sheet = book.rows("Показатели по волнам", below: "Код") else {
      #expect(found.allSatisfy { $0[1] == "0" }, "seed \(seed)")
      return
    }
    // The workbook has fallen before risen, and titles between.
    let shown = sheet.map { row in [0, 3, 5, 6, 4, 7].map { BookText.text(row[$0]) } }
    #expect(found == shown, "seed \(seed)")
  }

  @Test(
    "Names the schools behind a move, each in both waves with points that differ", arguments: 0..<10 as Range<UInt64>)
  func schools(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed).region()
    let comparison = try #require(region.comparison)
    let pairs = Dictionary(uniqueKeysWithValues: comparison.pairs.map { ($0.after.label.id, $0) })
    for (item, node) in try #require(try json(region)["comparison"]?["indicatorMoves"]?.elements).enumerated() {
      for (key, sign) in [("rose", 1), ("fell", -1)] {
        for id in strings(node[key]) {
          let pair = try #require(pairs[id])
          let (old, new) = (pair.before.row.states[item].points, pair.after.row.states[item].points)
          #expect((try #require(new) - (try #require(old))).signum() == sign, "seed \(seed)")
        }
      }
    }
  }

  @Test("Says of measures what the table says, on the day of the lists") func measures() throws {
    let random = RandomRegion(seed: 3)
    var registry = RegionRegistry()
    let school = random.sheets[0].label.id
    registry.measures = [
      SchoolMeasure(school: school, indicator: "A1", title: "Курсы", due: "2024-04-30"),
      SchoolMeasure(school: school, indicator: "B1", finished: "2024-03-01"),
      SchoolMeasure(school: school, indicator: "A2", due: "2099-01-01"), SchoolMeasure(school: school, indicator: "A2"),
    ]
    let region = try RegionCase(RegionOrder(random.sheets, registry: registry), editions: random.editions)
    let json = try json(region)
    #expect(json["listDay"]?.string == region.listDay)
    let found = try #require(json["measures"]?.elements).map { node in
      ["school", "indicator", "title", "due", "finished", "state"].map { node[$0]?.string ?? "" }
        + [json["listDay"]?.string ?? ""]
    }
    let table = try #require(RegionTables(region).tables.first { $0.name == "measures" })
    #expect(!found.isEmpty && found == table.rows.map(words))
    #expect(found.map { $0[5] } == ["overdue", "finished", "open", "no_date"])
  }

  @Test("Calls the schools that the workbook calls, in its order, with its reasons and topics") func calls() throws {
    for region in [try ListedRegion.region(), try RandomRegion(seed: 4).region()] {
      let book = BookText(book: RegionWorkbook(region, engine: "проверка").workbook)
      let subject = RegionSubject(region: region, engine: "")
      let labels = Dictionary(
        CallList(subject, SchoolFacts(subject)).calls.map { ($0.label.id, $0.label.name) },
        uniquingKeysWith: { a, _ in a })
      let indicators = Dictionary(
        uniqueKeysWithValues: subject.rubric.indicators.map { ($0.id, "\($0.id) \($0.title)") })
      let found = try #require(try json(region)["calls"]?.elements).map { node -> [String] in
        [
          labels[node["school"]?.string ?? ""] ?? "?",
          (node["reasons"]?.elements ?? []).compactMap { $0["text"]?.string }.joined(separator: "; "),
          strings(node["topics"]).map { indicators[$0] ?? "?" }.joined(separator: "; "),
        ]
      }
      let shown = try #require(book.rows("Кому звонить", below: "Школа")).map { row in
        [0, 4, 6].map { BookText.text(row[$0]) }
      }
      #expect(!found.isEmpty && found == shown)
    }
  }

  @Test("A reason that speaks of indicators, directions or numbers names them") func reasons() throws {
    let reasons = try [json(ListedRegion.region()), json(RandomRegion(seed: 4).region())]
      .flatMap { $0["calls"]?.elements ?? [] }.flatMap { $0["reasons"]?.elements ?? [] }
    for reason in reasons {
      switch reason["kind"]?.string {
      case "criticalZeros": #expect(!strings(reason["indicators"]).isEmpty)
      case "fell", "lowDirections": #expect(!strings(reason["scopes"]).isEmpty)
      case "overdue", "disagreements", "undecided": #expect((reason["count"]?.int ?? 0) > 0)
      case "noSheet", "setAside", "belowBase", "flags": #expect(reason["text"]?.string?.isEmpty == false)
      default: Issue.record("a kind that is not documented: \(reason["kind"]?.string ?? "none")")
      }
    }
    #expect(Set(reasons.compactMap { $0["kind"]?.string }).count > 5)
  }

  @Test("The order of files changes no byte", arguments: 0..<5 as Range<UInt64>) func order(seed: UInt64) throws {
    let random = RandomRegion(seed: seed)
    var generator = Seeded(seed)
    let shuffled = random.sheets.shuffled(using: &generator)
    #expect(RegionJSON(try random.region()).bytes == RegionJSON(try random.region(shuffled)).bytes, "seed \(seed)")
  }
}
