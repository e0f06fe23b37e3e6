import Planning
import Reports
import RubricModel
import RussianText

/// What the school must do whatever its deficits.
struct DutyPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    guard !school.plan.duties.isEmpty else {
      return [.paragraph("Обязательных для школы дел, срок которых не прошёл, в дорожной карте нет.")]
    }
    let layout = RegionTable(school.roadmap)
    let rows = school.plan.duties.enumerated().map { number, duty in layout.row(number + 1, row(duty, school)) }
    return [
      .table(
        Table(
          caption: "Обязательно для школы, каковы бы ни были дефициты", columns: layout.columns, rows: rows,
          namesRows: false))
    ]
  }

  private func row(_ duty: Duty, _ school: PlannedSchool) -> PlanRow {
    var row = PlanRow()
    row.title = Phrase(duty.title)
    if let note = duty.note(in: school.roadmap, act: school.act) { row.title = row.title + " (\(note))" }
    row.deadline = Phrase(duty.termWords)
    let roles = duty.item?.roles ?? duty.clauses.first?.roles ?? []
    let outside = school.roadmap.outsideRoles(roles)
    row.responsible = Phrase(outside.isEmpty ? "Школа" : "Школа; \(list(outside))")
    row.result = Phrase(duty.item?.result.text ?? "—")
    row.information = Phrase(duty.item?.publication.map { list($0.channels) } ?? "—")
    row.reference = Phrase(duty.reference(school.act))
    return row
  }
}
