import RubricModel

/// An assumption that does not say why: it must never be taken for an official fact (M8).
struct AssumptionWithoutNoteRule: FactRule {
  let id = "rubric.assumption-without-note"

  func check(_ fact: BasedFact, in subject: LintSubject, _ report: inout LintReport) {
    guard fact.basis.kind == .assumption && fact.basis.note.hasNoText else { return }
    report.add(
      at: fact.basis.place, "допущение без пояснения: \(fact.what)",
      expected: "note: почему принято именно так",
      remedy: "напишите в note одной фразой, почему значение принято; оно попадёт в отчёт")
  }
}
