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
    let directions: [LevelMark]
    let files: [(label: String, name: String)]

    /// An entry for a case whose reports have these names.
    package init(_ school: SchoolCase, files: [(label: String, name: String)]) {
      let scale = school.rubric.levels
      let overall = school.evaluation.overall
      self.school = school.school.name
      key = SortKey("\(school.school.municipality?.name ?? "") \(school.school.name) \(school.school.id)")
      municipality = school.school.municipality?.name ?? "—"
      wave = school.current.sheet.wave
      sum = overall.isRated ? "\(overall.score) из \(overall.maximum)" : "—"
      level = scale.chartMark(school.evaluation.overallLevels)
      directions = school.evaluation.directions.map { scale.chartMark($0.levels) }
      self.files = files
    }
  }

  private let directions: [String]
  private let entries: [Entry]

  /// A list over entries of schools under editions with these directions; the order given does not matter.
  package init(_ entries: [Entry], directions: [String]) {
    self.entries = entries.sorted { $0.key < $1.key }
    self.directions = directions
  }

  /// The page as a document.
  package var document: Document {
    let rows = entries.map { entry in
      Table.Row(
        [
          files(entry), Phrase(entry.municipality), Phrase(RussianText.wave(entry.wave)), Phrase(entry.sum),
          Phrase([.level(entry.level)]),
        ] + directions.indices.map { index in
          index < entry.directions.count ? Phrase([.level(entry.directions[index])]) : "—"
        })
    }
    var table = Table(
      caption: "Школы и уровни",
      columns: [
        .init("Школа", width: 30), .init("Муниципалитет", width: 18), .init("Волна", width: 10),
        .init("Баллы", width: 9, .right), .init("Школа в целом", width: 12),
      ] + directions.map { .init($0, width: 12) }, rows: rows)
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
