import RubricModel

/// Certainty belongs to practice, and practice must state it.
struct CertaintyMisplacedRule: FactRule {
  let id = "rubric.certainty-misplaced"

  func check(_ fact: BasedFact, in subject: LintSubject, _ report: inout LintReport) {
    switch (fact.basis.kind, fact.basis.certainty) {
    case (.practice, nil):
      report.add(
        at: fact.basis.place, "не сказано, насколько надёжна практика: \(fact.what)",
        expected: "certainty: high или medium",
        remedy: "добавьте certainty; если уверенности нет, измените основание на assumption с пояснением")
    case (.document, .some), (.slide2022, .some), (.assumption, .some):
      report.add(
        at: fact.basis.place, "надёжность (certainty) указана не при практике: \(fact.what)",
        expected: "certainty только при виде основания practice", found: "вид \(fact.basis.kind.rawValue)",
        remedy: "уберите certainty или измените вид основания")
    case (.practice, .some), (.document, nil), (.slide2022, nil), (.assumption, nil):
      break
    }
  }
}
