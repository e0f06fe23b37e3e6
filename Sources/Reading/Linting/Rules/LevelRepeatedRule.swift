import RubricModel

/// Two levels under one id or one name.
struct LevelRepeatedRule: WholeRule {
  let id = "rubric.level-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let levels = subject.rubric.levels.levels
    let repetitions = Repetition.all(in: levels, by: \.id) + Repetition.all(in: levels, by: \.name)
    for repetition in repetitions {
      report.add(
        at: repetition.again.basis.place, "уровень «\(repetition.again.name)» (\(repetition.again.id)) повторяется",
        expected: "у каждого уровня свои обозначение и название",
        remedy: "исправьте обозначение или название уровня")
    }
  }
}
