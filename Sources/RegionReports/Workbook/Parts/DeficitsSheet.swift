import OfficeFiles
import Region
import Reports
import RubricModel
import RussianText
import Scoring

/// The deficits most schools share, and the strengths (P10).
struct DeficitsSheet: WorkbookPart {
  static let most = 15
  let name = "Дефициты"
  let question = "Каких баллов не хватает чаще всего и что удаётся?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let deficits = subject.current.indicators.topDeficits
    let strengths = subject.current.indicators.topStrengths
    guard !deficits.isEmpty || !strengths.isEmpty else { return .nothing("ни на один показатель нет ответа") }
    let chart = TableChart(
      kind: .bars, title: "Показатели, по которым баллов не хватает чаще всего",
      alternative: "Полосы: сколько школ набрали по показателю меньше наибольшего. Те же числа в таблице ниже.",
      isAbove: true,
      categoryColumn: 0,
      series: [.init(column: 2, paint: .init(Paint.hex(Paint.worst.light), ink: Paint.hex(Paint.ink.light)))],
      categoryTitle: "Показатель", valueTitle: "Школ с дефицитом")
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Дефицит — показатель, по которому школа набрала меньше наибольшего. Доля — от школ, которые ответили; пропуски и «не знаю» показаны отдельно. Порядок: по числу школ, при равенстве — по доле, затем как в методике. Все показатели — на листе «\(IndicatorsSheet.title)».",
        ],
        tables: [
          table("Типичные дефициты", "Школ с дефицитом", deficits, \.deficits, subject, chart),
          table("Сильные стороны", "Школ с наибольшим баллом", strengths, \.maxima, subject, nil),
        ].filter { !$0.rows.isEmpty }, headColumns: 0, isLandscape: false))
  }

  private func table(
    _ caption: String, _ counted: String, _ items: [IndicatorSummary], _ count: (IndicatorSummary) -> Int,
    _ subject: RegionSubject, _ chart: TableChart?
  ) -> SheetTable {
    let shown = items.prefix(Self.most)
    return SheetTable(
      caption: items.count > shown.count ? "\(caption): первые \(shown.count) из \(items.count)" : caption,
      [
        .init("Показатель", 62), .init("Направление", 23), .init(counted, 16), .init("Ответили", 12),
        .init("Доля от ответивших", 14), .init("Нет ответа", 12),
      ],
      rows: shown.map { item in
        let direction = subject.edition.compiled.items[item.item].direction
        return [
          .text(subject.title(of: item.item)), .text(subject.rubric.directions[direction].name),
          .number(count(item)), .number(item.answered), .share(count(item), of: item.answered), .number(item.gaps),
        ]
      }, chart: chart)
  }
}
