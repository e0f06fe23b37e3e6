import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import Scoring

/// The change taken apart in answers, edition and set of schools (M13).
struct SplitTables {
  let comparison: WaveComparison

  init(_ comparison: WaveComparison) { self.comparison = comparison }

  func write(to page: inout PageWriter) {
    let subject = page.desk.subject
    guard let split = comparison.splits.first(where: { $0.scope == .overall })?.split else { return }
    page.heading("Из чего сложилось изменение", "iz-chego")
    page.paragraph(SplitPart.rule)
    let slots = SplitPart.slots([split], subject)
    let columns =
      [DeskColumn("Что посчитано"), .number("Школ")] + slots.map { .number(capitalized($0.name)) }
      + [.number("Баллы"), .number("Наибольшая сумма")]
    page.table("Число школ по уровням и сумма баллов всех школ", id: "split", columns, class: "full", sorts: false) {
      page in
      for row in SplitPart.rows(split, comparison) {
        page.row(total: !row.isChange) { page in
          page.head { $0.html.text(row.name) }
          let values = [row.sums.schools] + slots.map { row.sums[$0.id] } + [row.sums.points, row.sums.maximum]
          for value in values { page.cell(row.isChange ? signed(value) : number(value), class: "right") }
        }
      }
    }
  }
}
