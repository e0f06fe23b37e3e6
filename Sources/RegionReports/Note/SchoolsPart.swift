import Region
import Reports
import RubricModel
import RussianText
import SchoolReports

/// Every school counted, by municipality and name: a list to look things up in, never a ranking (M14).
struct SchoolsPart: NotePart {
  var isWide: Bool { true }

  func blocks(of subject: NoteSubject) -> [Block] {
    let directions = subject.rubric.directions
    let rows = subject.sorted(Array(subject.current.schools.indices)).map { school in
      Table.Row(
        [
          Phrase(school.label.name), Phrase(school.label.municipality?.name ?? "—"),
          Phrase([.level(subject.scale.chartMark(school.overall.levels))]),
        ] + school.directions.map { Phrase([.level(subject.scale.chartMark($0.levels))]) })
    }
    guard !rows.isEmpty else { return [] }
    var table = Table(
      caption: "Уровни школ",
      columns: [
        .init("Школа", width: 20), .init("Муниципалитет", width: 14), .init("В целом", width: 10),
      ] + directions.map { .init($0.name, width: 10) }, rows: rows)
    table.isInteractive = true
    return [.heading(1, "Приложение В. Уровни школ", anchor: "shkoly"), .table(table)]
  }
}
