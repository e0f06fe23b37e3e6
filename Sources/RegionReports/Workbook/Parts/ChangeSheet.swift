import OfficeFiles
import Region
import RussianText

/// The change between two waves in parts that sum exactly, checked on the sheet (M13).
struct ChangeSheet: WorkbookPart {
  let name = "Изменение"
  let question = "Из чего сложилось изменение между волнами?"
  let family = SheetFamily.change

  func answer(of subject: RegionSubject) -> SheetAnswer {
    guard let comparison = subject.region.comparison else { return .nothing(MovesSheet.absent) }
    let slots = SplitPart.slots(comparison.splits.map(\.split), subject)
    let columns =
      [SheetTable.Column("Направление", 23), .init("Что посчитано", 30), .init("Школ", 10)]
      + slots.map { .init(capitalized($0.name), 13) } + [.init("Сумма баллов", 13), .init("Наибольшая сумма", 13)]
    return .tables(
      SheetContent(
        notes: [
          RegionSubject.both(comparison),
          SplitPart.rule
            + " Последняя строка каждого направления проверяет это: конец минус начало и все изменения — везде ноль.",
        ],
        tables: [
          SheetTable(
            columns, rows: comparison.splits.flatMap { rows($0.split, $0.scope, slots.map(\.id), comparison, subject) })
        ], headColumns: 2))
  }

  private func rows(
    _ split: ChangeSplit, _ scope: LevelScope, _ slots: [String], _ comparison: WaveComparison,
    _ subject: RegionSubject
  ) -> [[SheetCell]] {
    let scopeCell = SheetCell.text(subject.name(of: scope))
    func row(_ name: String, _ sums: Measures, _ show: (Int) -> SheetCell) -> [SheetCell] {
      let values = [sums.schools] + slots.map { sums[$0] } + [sums.points, sums.maximum]
      return [scopeCell, .text(name)] + values.map(show)
    }
    let sum = split.start + split.left + split.edition + split.answers + split.joined
    return [
      row("было: \(wave(comparison.first.wave))", split.start, { .number($0) }).map(\.bold),
      row("изменение: школы ушли", split.left, SheetCell.change),
      row("изменение: другая редакция", split.edition, SheetCell.change),
      row("изменение: другие ответы", split.answers, SheetCell.change),
      row("изменение: школы пришли", split.joined, SheetCell.change),
      row("стало: \(wave(comparison.second.wave))", split.end, { .number($0) }).map(\.bold),
      row("проверка: расхождение", split.end - sum, { .number($0, CellLook(ink: "555555")) }),
    ]
  }
}
