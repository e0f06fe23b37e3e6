import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Every school counted, by municipality and name: a list to look things up in, never a ranking (M14).
struct SchoolsPart: NotePart {
  var isWide: Bool { true }

  func blocks(of subject: RegionSubject) -> [Block] {
    let directions = subject.rubric.directions
    let letters = LevelLetters(subject.scale)
    let rows = subject.sorted(Array(subject.current.schools.indices)).map { school in
      Table.Row(
        [
          Phrase(school.label.name), Phrase(school.label.municipality?.name ?? "—"),
          Phrase([.level(letters.mark(school.overall.levels))]),
        ] + school.directions.map { Phrase([.level(letters.mark($0.levels))]) })
    }
    guard !rows.isEmpty else { return [] }
    var table = Table(
      caption: "Уровни школ",
      columns: [
        .init("Школа", width: 20), .init("Муниципалитет", width: 18), .init("Школа в целом", width: 8),
      ] + directions.map { .init($0.name, width: 11, .center) }, rows: rows)
    table.isInteractive = true
    return [
      .heading(1, "Приложение В. Уровни школ", anchor: "shkoly"), .paragraph(Phrase(letters.legend)),
      .table(table),
    ]
  }
}

/// Levels by their first letters, for tables with a column a direction; by their names where letters would be the same.
package struct LevelLetters: Sendable {
  private let scale: LevelScale
  private let names: [String]

  /// Letters for the levels of a scale.
  package init(_ scale: LevelScale) {
    self.scale = scale
    let letters = scale.levels.map { capitalized(String($0.name.prefix(1))) }
    names = Set(letters).count == letters.count ? letters : scale.levels.map(\.name)
  }

  /// Each level has a letter of its own.
  var isShort: Bool { names.allSatisfy { $0.count == 1 } }

  /// One letter, or two for a level that is open.
  package func mark(_ levels: LevelRange?) -> LevelMark {
    guard let levels else { return LevelMark("—", .unrated) }
    guard let level = levels.decided else {
      return LevelMark("\(names[levels.lowest])…\(names[levels.highest])", .open)
    }
    return LevelMark(names[level], scale.mark(level).tone)
  }

  /// What the letters mean.
  package var legend: String {
    let pairs = zip(names, scale.levels).filter { $0 != $1.name }.map { "\($0) — \($1.name)" }
    return (pairs + ["две буквы с многоточием — уровень не определён и лежит между ними", "черта — не оценивается"])
      .joined(separator: "; ") + "."
  }
}
