import Batch
import RubricModel
import Scoring
import Testing

/// Rows of results for tables.
@Suite struct ResultRowsTests {
  @Test("A row has the score, level and maximum that the evaluator gives, for every direction and the whole")
  func matchesEvaluator() throws {
    let folder = BatchFolder()
    let edition = try BatchRun.edition()
    let indicators = edition.rubric.indicators
    var random = SystemRandomNumberGenerator()
    let lines = (0..<200).map { number in
      let answers = indicators.filter { _ in Int.random(in: 0..<20, using: &random) > 0 }.map { indicator in
        "\"\(indicator.id)\":\(indicator.scale.options.randomElement()?.points ?? 0)"
      }
      return Sheets.sheet("s\(number)", answers: answers.joined(separator: ","))
    }
    let path = try folder.write(lines.joined(separator: "\n"), to: "a.ndjson")
    let rows = ResultRows(directions: edition.rubric.directions.map(\.id) + ["none"])
    var expected: [String] = []
    var written: [UInt8] = []
    _ = BatchScorer(EditionShelf(edition)).run(
      [.lines(path)], renderer: rows, write: { written += $0 }, report: { _ in })
    let evaluator = ClosureRenderer { sheet, output in
      let result = Evaluator(sheet.edition.compiled).evaluate(sheet.row, passport: sheet.passport)
      output += Array((Self.row(result, sheet) + "\n").utf8)
    }
    _ = BatchScorer(EditionShelf(edition)).run(
      [.lines(path)], renderer: evaluator,
      write: { expected += String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) },
      report: { _ in })
    #expect(expected.count == 200)
    #expect(String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init) == expected)
    let columns = String(decoding: rows.header, as: UTF8.self).split(separator: ",").count
    #expect(expected.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == columns })
  }

  private static func row(_ result: Evaluation, _ sheet: BatchSheet) -> String {
    func cells(_ tally: Tally, _ range: LevelRange?) -> String {
      let ids = sheet.edition.rubric.levels.levels.map(\.id)
      let level = range.map { $0.lowest == $0.highest ? ids[$0.lowest] : "\(ids[$0.lowest])..\(ids[$0.highest])" } ?? ""
      return "\(level),\(tally.score),\(tally.maximum)"
    }
    let directions = result.directions.map { cells($0.tally, $0.levels) } + [",,"]
    let head = "\(sheet.sheet.school.id),,smp-2023,2023-11"
    return ([head] + directions + [cells(result.overall, result.overallLevels)]).joined(separator: ",")
  }

  @Test(
    "Texts from outside are quoted where they must be, and are never a formula",
    arguments: [
      ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"), ("-a", "'-a"), ("@a\n", "\"'@a\n\""),
    ])
  func quotes(text: String, cell: String) {
    var output: [UInt8] = []
    var row = CSVRow()
    row.append(7, to: &output)
    row.append(text, to: &output)
    row.append(1234, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "7,\(cell),1234")
  }
}
