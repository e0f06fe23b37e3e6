import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// What keeps the level of a school without deficits.
struct KeepingPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    guard !school.plan.keeping.isEmpty else { return [] }
    let layout = RegionTable(school.roadmap)
    let rows = school.plan.keeping.enumerated().map { number, keep in layout.row(number + 1, row(keep, school)) }
    return [
      .table(
        Table(caption: "Как удержать уровень", columns: layout.columns, rows: rows, namesRows: false))
    ]
  }

  private func row(_ keep: KeepLine, _ school: PlannedSchool) -> PlanRow {
    var row = PlanRow()
    let level = school.rubric.levels.name(keep.level)
    row.title = "\(strong: school.direction(keep.direction)): удержать уровень «\(level)»"
    if let fall = keep.fall {
      row.title = row.title + ", уровень снизит потеря \(Plural.pointsGenitive(fall.points))"
      let criticals = fall.criticals.map { school.indicators[$0].id }
      if !criticals.isEmpty { row.title = row.title + " или ноль по критическому показателю: \(list(criticals))" }
    }
    row.deadline = "постоянно"
    row.responsible = Phrase(
      keep.link.map { "Директор; \(list(school.roadmap.outsideRoles($0.item.roles)))" } ?? "Директор")
    row.result = "Баллы следующей волны не ниже нынешних"
    row.information = Phrase(keep.link?.item.publication.map { list($0.channels) } ?? "—")
    row.reference =
      keep.link.map { "\(strong: $0.item.reference) \($0.item.title), \($0.termWords)" } ?? "Пункта нет, силами школы"
    return row
  }
}
