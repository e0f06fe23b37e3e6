import OfficeFiles
import Region
import RussianText

/// What became of indicators for which measures were finished between the waves; counts, no proof.
struct EffectsSheet: WorkbookPart {
  let name = "Меры"
  let question = "Что стало с показателями, по которым завершены меры?"
  let family = SheetFamily.change

  func answer(of subject: RegionSubject) -> SheetAnswer {
    guard let comparison = subject.region.comparison else { return .nothing(MovesSheet.absent) }
    let effects = subject.region.effects
    guard !effects.isEmpty else { return .nothing("завершённых между волнами мер в списках нет") }
    let counts = ["баллов больше", "столько же", "меньше", MoveWords.open, "всего школ"]
    let columns = counts.map { SheetTable.Column($0, 11) }
    return .tables(
      SheetContent(
        notes: [
          RegionSubject.both(comparison),
          "Слева — школы, завершившие меру по показателю между волнами, справа — остальные школы, которым было куда расти. Школы, у которых в первой волне уже был наибольший балл, не входят ни туда, ни сюда. Совпадение по времени — не доказательство: баллы могли вырасти и без меры, а школы в двух группах разные.",
        ],
        tables: [
          SheetTable(
            [.init("Показатель", 60), .init("Направление", 23)] + columns + columns,
            groups: [("", 1), ("", 1), ("Мера завершена", counts.count), ("Без завершённой меры", counts.count)],
            rows: effects.map { effect in
              [.text(subject.title(of: effect.item)), .text(subject.direction(of: effect.item))]
                + cells(effect.finished) + cells(effect.others)
            })
        ]))
  }

  private func cells(_ moves: MeasureEffect.Moves) -> [SheetCell] {
    [moves.rose, moves.stayed, moves.fell, moves.open, moves.total].map { .number($0) }
  }
}
