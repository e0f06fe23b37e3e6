import RubricModel

/// An assumption that does not say why: it must never be taken for an official fact (M8).
struct AssumptionWithoutNoteRule: LintRule {
  let id = "rubric.assumption-without-note"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for fact in subject.facts where fact.basis.kind == .assumption && fact.basis.note.hasNoText {
      report.add(
        at: fact.basis.place, "допущение без пояснения: \(fact.what)",
        expected: "note: почему принято именно так",
        remedy: "напишите в note одной фразой, почему значение принято; оно попадёт в отчёт")
    }
  }
}
