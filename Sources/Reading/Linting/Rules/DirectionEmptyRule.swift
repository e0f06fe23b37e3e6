import RubricModel

/// A direction without indicators, which no school could ever be rated in (M3).
struct DirectionEmptyRule: WholeRule {
  let id = "rubric.direction-empty"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    guard !subject.isPartial else { return }
    for direction in subject.rubric.directions where direction.indicators.isEmpty {
      report.add(
        at: direction.place, "в направлении «\(direction.name)» нет ни одного показателя",
        remedy: "добавьте показатели или уберите направление из списка directions")
    }
    if subject.rubric.directions.isEmpty {
      report.add(
        at: subject.rubric.place, "в методике нет ни одного направления",
        remedy: "перечислите направления в списке directions")
    }
  }
}
