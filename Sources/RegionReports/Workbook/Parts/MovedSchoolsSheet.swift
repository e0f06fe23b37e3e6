import OfficeFiles
import Region
import RussianText

/// The schools behind every count of moves, to be filtered by direction and levels.
struct MovedSchoolsSheet: WorkbookPart {
  static let title = "Кто перешёл"
  let name = Self.title
  let question = "Какие школы перешли с уровня на уровень, а какие остались?"
  let family = SheetFamily.change

  func answer(of subject: RegionSubject) -> SheetAnswer {
    guard let comparison = subject.region.comparison else { return .nothing(MovesSheet.absent) }
    // Every matrix holds the same schools: they are put in order once.
    let schools = subject.sorted(comparison.stayed)
    let rows = comparison.matrices.flatMap { $0 }.flatMap { matrix in
      self.rows(matrix, schools, subject, withEdition: comparison.isRecomputed)
    }
    guard !rows.isEmpty else { return .nothing("ни одна школа не учтена в обеих волнах") }
    let edition = comparison.isRecomputed ? [SheetTable.Column("По методике", 16)] : []
    return .tables(
      SheetContent(
        notes: [
          RegionSubject.both(comparison),
          "Строка — школа в одном направлении. Чтобы увидеть школы за числом листа «Переходы», выберите направление и уровни в столбцах «Был» и «Стал».",
        ],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + edition + [
              .init("Направление", 23), .init("Был", 18), .init("Стал", 18), .init("Изменение", 16),
            ], rows: rows)
        ], headColumns: 2))
  }

  private func rows(_ matrix: MoveMatrix, _ schools: [SchoolLabel], _ subject: RegionSubject, withEdition: Bool)
    -> [[SheetCell]]
  {
    let edition = matrix.edition
    let levels = edition.slots - 2
    var moves: [String: (from: Int, to: Int)] = [:]
    for (from, row) in matrix.cells.enumerated() {
      for (to, labels) in row.enumerated() { for label in labels { moves[label.id] = (from, to) } }
    }
    let scope = SheetCell.text(edition.name(of: matrix.scope))
    return schools.compactMap { label in
      guard let (from, to) = moves[label.id] else { return nil }
      let word = from < levels && to < levels ? MoveWords.word(from: from, to: to) : MoveWords.open
      return subject.cells(label) + (withEdition ? [.text(edition.id)] : []) + [
        scope, subject.cell(slot: from, of: edition), subject.cell(slot: to, of: edition), .text(word),
      ]
    }
  }
}
