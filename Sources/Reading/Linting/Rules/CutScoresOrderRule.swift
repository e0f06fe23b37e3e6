import RubricModel

/// Cut scores that do not rise from level to level (M6).
struct CutScoresOrderRule: WholeRule {
  let id = "rubric.cut-scores-order"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let scale = subject.rubric.levels
    for table in CutScoreTable.written(in: subject.rubric) {
      let bounds = table.scores.bounds
      for index in bounds.indices.dropFirst() where bounds[index] <= bounds[index - 1] {
        report.add(
          at: table.scores.place,
          "порог уровня \(scale.name(ofBound: index)) для \(table.whose) не выше порога предыдущего уровня",
          expected: "больше \(bounds[index - 1])", found: "\(bounds[index])",
          remedy: "расположите пороги по возрастанию, иначе уровень \(scale.name(ofBound: index - 1)) недостижим")
      }
    }
  }
}
