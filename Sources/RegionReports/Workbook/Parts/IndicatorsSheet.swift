import OfficeFiles
import Region
import RubricModel
import RussianText
import Scoring

/// Every indicator of the edition over all schools counted (P10).
struct IndicatorsSheet: WorkbookPart {
  static let title = "Показатели"
  let name = Self.title
  let question = "Сколько школ теряют баллы по каждому показателю?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let columns: [SheetTable.Column] = [
      .init("Код", 8), .init("Показатель", 60), .init("Направление", 23), .init("Критический", 13),
      .init("Применим к школам", 12), .init("Ответили", 11), .init("Нет ответа", 9), .init("Школ с дефицитом", 12),
      .init("Доля с дефицитом от ответивших", 14), .init("Школ с наибольшим баллом", 13),
      .init("Доля с наибольшим от ответивших", 14),
      .init("Критических без баллов", 13),
    ]
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Дефицит — меньше наибольшего балла. Школы с дефицитом и с наибольшим баллом вместе — все, кто ответил; «нет ответа» — пропуски и «не знаю», в доли они не входят. К остальным школам показатель не применяется.",
        ], tables: [SheetTable(columns, rows: subject.current.indicators.map { row($0, subject) })], headColumns: 2))
  }

  private func row(_ item: IndicatorSummary, _ subject: RegionSubject) -> [SheetCell] {
    let indicator = subject.rubric.indicators[item.item]
    let direction = subject.edition.compiled.items[item.item].direction
    return [
      .text(indicator.id), .text(indicator.title), .text(subject.rubric.directions[direction].name),
      .text(indicator.critical ? "да" : "нет"), .number(item.asked), .number(item.answered), .number(item.gaps),
      .number(item.deficits), .share(item.deficits, of: item.answered), .number(item.maxima),
      .share(item.maxima, of: item.answered),
      indicator.critical ? .number(item.criticalZeros.count) : .dash,
    ]
  }
}
