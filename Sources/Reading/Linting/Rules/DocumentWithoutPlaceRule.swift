import RubricModel

/// A citation that does not say where in the document the fact stands.
struct DocumentWithoutPlaceRule: FactRule {
  let id = "rubric.document-without-place"

  func check(_ fact: BasedFact, in subject: LintSubject, _ report: inout LintReport) {
    guard fact.basis.kind == .document || fact.basis.kind == .slide2022 else { return }
    guard !fact.basis.source.hasNoText, fact.basis.at.hasNoText else { return }
    report.add(
      at: fact.basis.place, "не сказано, где в источнике \(fact.basis.source ?? "") стоит факт: \(fact.what)",
      expected: "at: пункт, страница, номер показателя или слайд",
      remedy: "добавьте at, чтобы факт можно было проверить")
  }
}
