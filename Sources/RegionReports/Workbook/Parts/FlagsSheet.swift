import OfficeFiles
import Region
import Reports
import SchoolReports
import RussianText

/// What deserves a look of the methodist; no score changes for it (M15).
struct FlagsSheet: WorkbookPart {
  let name = "Отметки"
  let question = "На что посмотреть методисту?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let flags = Dictionary(grouping: subject.region.flags, by: \.label.id)
    guard !flags.isEmpty else { return .nothing("отметок для методиста нет") }
    let words = FlagWords(subject.edition)
    let levels = Dictionary(
      subject.current.schools.map { ($0.label.id, subject.scale.phrase($0.overall.levels).plain) },
      uniquingKeysWith: { first, _ in first })
    let rows = subject.sorted(flags.values.compactMap(\.first?.label)).flatMap { label in
      (flags[label.id] ?? []).map { flag -> [SheetCell] in
        subject.cells(label) + [
          .text(FlagWords.name(of: flag.kind)), .text(words.text(of: flag.kind)),
          .text(levels[label.id] ?? "—"),
        ]
      }
    }
    return .tables(
      SheetContent(
        notes: [subject.whoIsCounted, FlagsPart.intro(subject)],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + [
              .init("О чём", 26), .init("Что замечено", 70), .init("Уровень в целом", 18),
            ], rows: rows)
        ], headColumns: 2))
  }
}
