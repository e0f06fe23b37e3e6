import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// The page that lists the reports of many schools: sortable, with search, readable without scripts.
package struct SchoolIndex: Sendable {
  /// One school of the list.
  package struct Entry: Sendable {
    let school: String
    let key: SortKey
    let municipality: String
    let wave: String
    let sum: String
    let level: LevelMark
    /// Directions at the lowest level; those that are undecided or not rated are not among them.
    let lowest: [String]
    let files: [(label: String, name: String)]

    /// An entry for a case whose reports have these names.
    package init(_ school: SchoolCase, files: [(label: String, name: String)]) {
      let scale = school.rubric.levels
      let overall = school.evaluation.overall
      self.school = school.school.name
      key = SortKey("\(school.school.municipality?.name ?? "") \(school.school.name) \(school.school.id)")
      municipality = school.school.municipality?.name ?? "—"
      wave = school.current.sheet.wave
      sum = overall.isRated ? "\(overall.score)\u{A0}из\u{A0}\(overall.maximum)" : "—"
      level = scale.chartMark(school.evaluation.overallLevels)
      lowest = school.evaluation.directions.filter { $0.levels?.decided == 0 }.map { school.direction($0.index).name }
      self.files = files
    }
  }

  private let lowestTitle: String
  private let entries: [Entry]

  /// A list over entries, in whatever order; `lowestLevel` is the name of the lowest level.
  package init(_ entries: [Entry], lowestLevel: String) {
    self.entries = entries.sorted { $0.key < $1.key }
    lowestTitle = "Направления с уровнем «\(lowestLevel)»"
  }

  /// The page as a document.
  package var document: Document {
    let rows = entries.map { entry in
      Table.Row([
        files(entry), Phrase(entry.municipality), Phrase(RussianText.wave(entry.wave)), Phrase(entry.sum),
        Phrase([.level(entry.level)]), Phrase(entry.lowest.isEmpty ? "—" : entry.lowest.joined(separator: ", ")),
      ])
    }
    var table = Table(
      caption: "Школы и уровни",
      columns: [
        .init("Школа", width: 30), .init("Муниципалитет", width: 20), .init("Волна", width: 10),
        .init("Баллы", width: 9, .right), .init("Уровень школы", width: 13), .init(lowestTitle, width: 28),
      ], rows: rows)
    table.isInteractive = true
    return Document(
      title: "Отчёты о дефицитах", subtitle: Plural.schools(entries.count), runningTitle: "Отчёты о дефицитах",
      sections: [
        Section(
          isLandscape: true,
          [
            .paragraph("Нажмите на название школы, чтобы открыть её отчёт."), .table(table),
          ])
      ])
  }

  private func files(_ entry: Entry) -> Phrase {
    guard let first = entry.files.first else { return Phrase(entry.school) }
    var phrase: Phrase = "\(entry.school, to: .file(first.name))"
    for file in entry.files.dropFirst() { phrase = phrase + " (\(file.label, to: .file(file.name)))" }
    return phrase
  }
}
