import RubricModel

/// A level that a school would pass with nothing to show.
struct LevelFreeRule: WholeRule {
  let id = "rubric.level-free"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let scale = subject.rubric.levels
    for table in CutScoreTable.written(in: subject.rubric) {
      for (index, bound) in table.scores.bounds.enumerated() where bound <= 0 {
        report.add(
          at: table.scores.place,
          "уровень \(scale.name(ofBound: index)) для \(table.whose) достаётся при нуле баллов",
          expected: "порог больше 0", found: "\(bound)",
          remedy: "задайте порог больше нуля; для самого низкого уровня порог не нужен")
      }
    }
  }
}
