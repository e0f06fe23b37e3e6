import OfficeFiles
import Region
import RubricModel
import RussianText

/// The level of the school as a whole, by municipality (P10); by name, no ranking.
struct MunicipalitiesSheet: WorkbookPart {
  let name = "Муниципалитеты"
  let question = "Сколько школ каждого муниципалитета на каждом уровне в целом?"
  let family = SheetFamily.counts

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let lowest = subject.scale.levels.first?.name ?? ""
    let columns =
      [SheetTable.Column("Муниципалитет", 34)] + subject.slotColumns + [
        .init("Всего учтено", 11), .init("Уровень определён", 13),
        .init("«\(capitalized(lowest))» от определённых", 16),
      ]
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Уровень школы в целом. Доля — от школ, уровень которых определён: их число в столбце левее. \(RegionSubject.openWords)",
        ],
        tables: [
          SheetTable(
            columns, rows: subject.municipalities.map { row(subject.name(of: $0), $0) },
            totals: [row("Всего", subject.current.whole)],
            chart: TableChart(
              kind: .shares, title: "Школы муниципалитетов по уровням",
              alternative:
                "Полосы: какая часть учтённых школ муниципалитета на каждом уровне. Числа — школы; те же числа в таблице выше.",
              categoryColumn: 0, series: subject.slotSeries(from: 1), categoryTitle: "Муниципалитет",
              valueTitle: "Доля школ; числа на полосах — школы"))
        ], isLandscape: false))
  }

  private func row(_ name: String, _ group: GroupSummary) -> [SheetCell] {
    let distribution = group[scope: .overall]
    let decided = distribution.levels.reduce(0, +)
    return [.text(name)] + distribution.counts.map { .number($0) }
      + [.number(distribution.total), .number(decided), .share(distribution.counts[0], of: decided)]
  }
}
