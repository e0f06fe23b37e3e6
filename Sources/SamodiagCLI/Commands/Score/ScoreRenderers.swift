import Batch
import Encoded
import FileSystem
import Reading
import RubricModel
import RussianText
import Scoring
import Workers

/// One evaluation a line, for programs.
struct EvaluationLines: SheetRenderer {
  static var usesPlaces: Bool { false }

  func render(_ sheet: BatchSheet, into output: inout [UInt8]) {
    var hash = SHA256()
    hash.update(sheet.bytes)
    var json = JSONWriter()
    EvaluationJSON(sheet.scored(sha256: hash.finishHex())).write(to: &json)
    output += json.finish()
  }
}

/// A card for each of a few schools.
struct ScoreCards: SheetRenderer {
  func render(_ sheet: BatchSheet, into output: inout [UInt8]) {
    output += Array((ScoreCard(sheet.scored()).text() + "\n").utf8)
  }
}

/// A line for each of many schools, with the counts of levels at the end.
struct ScoreTable: SheetRenderer {
  private var legend = ""
  /// Schools by name of the level of the whole.
  private var counts: [String: Int] = [:]
  private var order: [String] = []
  /// Shared by the tables of all threads: the edition that any of them met first.
  private let edition: Monitor<Rubric?>

  init(_ edition: Monitor<Rubric?>) { self.edition = edition }

  mutating func render(_ sheet: BatchSheet, into output: inout [UInt8]) {
    let scored = sheet.scored()
    if legend.isEmpty {
      legend = ScoreRow.legend(scored.rubric)
      edition.locked { if $0 == nil { $0 = scored.rubric } }
      order = scored.rubric.levels.levels.map(\.name) + ["не определён", "не оценивается"]
    }
    let name: String
    if let levels = scored.evaluation.overallLevels {
      name = levels.decided.map(scored.rubric.levels.name) ?? "не определён"
    } else {
      name = "не оценивается"
    }
    counts[name, default: 0] += 1
    output += Array(ScoreRow.text(scored).utf8)
  }

  static func closing(_ summary: BatchSummary, _ tables: [ScoreTable]) -> String {
    guard let first = tables.first(where: { !$0.legend.isEmpty }) else { return "" }
    let counts = tables.reduce(into: [String: Int]()) { all, table in all.merge(table.counts, uniquingKeysWith: +) }
    let levels = first.order.compactMap { name in counts[name].map { "\(name) — \(number($0))" } }
    var text = "\n\(Plural.schools(summary.scored)): \(levels.joined(separator: ", ")).\n\n\(first.legend)"
    if summary.ownIDs > 0 {
      text += "Под своим кодом вместо ОГРН или ИНН: \(Plural.schools(summary.ownIDs)).\n"
    }
    return text + "Подробнее об одной школе: samodiag explain ЛИСТ.\n"
  }
}
