import Region
import RegionReports
import RubricModel
import RussianText

/// What deserves a look of the methodist; no score changes for it (M15).
struct FlagsPage: DeskPage {
  func path(_ desk: Desk) -> String { "flags.html" }
  func title(_ desk: Desk) -> String { "На что посмотреть методисту" }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    page.paragraph(FlagsPart.intro(desk.subject))
    let labels = desk.sorted(desk.region.flags.map(\.label))
    guard !labels.isEmpty else { return page.paragraph("Таких школ нет.") }
    let words = FlagWords(desk.subject.edition)
    page.table(
      "Отметок: \(number(desk.region.flags.count)), школ с ними: \(number(desk.flags.count))", id: "flags",
      [DeskColumn("Школа"), DeskColumn("Муниципалитет"), DeskColumn("Отметка"), DeskColumn("Что замечено")],
      class: "full stack"
    ) { page in
      var seen: Set<String> = []
      for label in labels where seen.insert(label.id).inserted {
        for flag in desk.flags[label.id] ?? [] {
          page.row { page in
            page.head { $0.school(label) }
            page.cell { $0.outside(label.municipality?.name ?? "—") }
            page.cell(FlagWords.name(of: flag.kind))
            page.cell { $0.outside(words.text(of: flag.kind)) }
          }
        }
      }
    }
  }
}
