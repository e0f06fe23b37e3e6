import RubricModel

/// A citation that does not say where in the document the fact stands.
struct DocumentWithoutPlaceRule: LintRule {
  let id = "rubric.document-without-place"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for fact in subject.facts where fact.basis.kind == .document || fact.basis.kind == .slide2022 {
      guard !fact.basis.source.hasNoText, fact.basis.at.hasNoText else { continue }
      report.add(
        at: fact.basis.place, "не сказано, где в источнике \(fact.basis.source ?? "") стоит факт: \(fact.what)",
        expected: "at: пункт, страница, номер показателя или слайд",
        remedy: "добавьте at, чтобы факт можно было проверить")
    }
  }
}
