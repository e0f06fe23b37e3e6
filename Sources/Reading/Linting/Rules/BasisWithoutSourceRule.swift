import RubricModel

/// «Read in a document», but not in which.
struct BasisWithoutSourceRule: FactRule {
  let id = "rubric.basis-without-source"

  func check(_ fact: BasedFact, in subject: LintSubject, _ report: inout LintReport) {
    guard fact.basis.kind == .document || fact.basis.kind == .slide2022 else { return }
    guard fact.basis.source.hasNoText else { return }
    report.add(
      at: fact.basis.place, "основание названо документом, но не сказано каким: \(fact.what)",
      expected: "source: обозначение источника из sources.json",
      remedy: "укажите source или измените вид основания на practice либо assumption")
  }
}
