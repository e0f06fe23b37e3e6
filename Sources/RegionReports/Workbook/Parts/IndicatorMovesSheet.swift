import OfficeFiles
import Region
import RubricModel
import RussianText

/// How the points for every indicator moved between the waves, as numbers of schools.
struct IndicatorMovesSheet: WorkbookPart {
  let name = "Показатели по волнам"
  let question = "По каким показателям баллов стало меньше, а по каким больше?"
  let family = SheetFamily.change

  func answer(of subject: RegionSubject) -> SheetAnswer {
    guard let comparison = subject.region.comparison else { return .nothing(MovesSheet.absent) }
    let moves = IndicatorMoves.all(comparison)
    guard moves.contains(where: { $0.total > 0 }) else {
      return .nothing("ни одна школа не учтена в обеих волнах")
    }
    return .tables(
      SheetContent(
        notes: [
          RegionSubject.both(comparison),
          "Сравниваются баллы школ, учтённых в обеих волнах, к которым показатель применяется. «Сказать нельзя» — в одной из волн нет ответа. Строки стоят в порядке методики. Почему баллы изменились, по этим числам не видно.",
        ],
        tables: [
          SheetTable(
            [
              .init("Код", 9), .init("Показатель", 60), .init("Направление", 23), .init("Школ сравнено", 12),
              .init("Баллов меньше", 12), .init("Баллов больше", 12), .init("Столько же", 12),
              .init("Сказать нельзя", 12),
            ],
            rows: moves.map { move in
              let indicator = subject.rubric.indicators[move.item]
              let counts = [move.total, move.fell.count, move.rose.count, move.stayed, move.open]
              return [.text(indicator.id), .text(indicator.title), .text(subject.direction(of: move.item))]
                + counts.map { .number($0) }
            })
        ], headColumns: 2))
  }
}
