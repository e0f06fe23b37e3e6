import OfficeFiles
import Region
import RussianText

/// Who sent a sheet and who is in the counts, by municipality (M13, P09).
struct CoverageSheet: WorkbookPart {
  let name = "Охват"
  let question = "Кто прислал листы и кто учтён?"
  let family = SheetFamily.counts

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let columns =
      [SheetTable.Column("Муниципалитет", 34), .init("ОКТМО", 14)]
      + [
        "Известно школ", "Учтено", "Лист не прислан", "Лист не требуется", "Лист есть, но не учтён",
        "Доля учтённых от известных",
      ].map { SheetTable.Column($0, 14) }
    let source = CoveragePart.source(subject)
    return .tables(
      SheetContent(
        notes: [
          "Известные школы — \(source). Учтённые — те, чей лист принят и посчитан; остальные столбцы — почему школы нет в подсчётах.",
          "Файлов с ошибками, школа которых неизвестна: \(number(subject.region.refused.count)) (во всех волнах); в таблице их нет, они названы на листе «\(LeftOutSheet.title)».",
        ],
        tables: [
          SheetTable(
            columns, rows: subject.municipalities.map { row(subject.name(of: $0), $0) },
            totals: [row("Всего", subject.current.whole)])
        ]))
  }

  private func row(_ name: String, _ group: GroupSummary) -> [SheetCell] {
    let coverage = group.coverage
    return [.text(name), .text(group.key)]
      + [coverage.known, coverage.counted, coverage.missing, coverage.excused, coverage.setAside].map { .number($0) }
      + [.share(coverage.counted, of: coverage.known)]
  }
}
