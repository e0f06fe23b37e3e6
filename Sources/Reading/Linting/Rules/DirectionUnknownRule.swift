import RubricModel

/// Cut scores for a direction that the rubric does not have.
struct DirectionUnknownRule: WholeRule {
  let id = "rubric.direction-unknown"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    guard !subject.isPartial else { return }
    let known = subject.rubric.directions.map(\.id)
    for (direction, table) in subject.rubric.levels.directions where !known.contains(direction) {
      report.add(
        at: table.place, "пороги заданы для направления «\(direction)», которого в методике нет",
        expected: known.joined(separator: ", "), found: direction,
        remedy: "исправьте обозначение направления в cutScores или уберите эти пороги")
    }
  }
}
