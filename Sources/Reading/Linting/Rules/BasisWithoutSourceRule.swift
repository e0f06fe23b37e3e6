import RubricModel

/// «Read in a document», but not in which.
struct BasisWithoutSourceRule: LintRule {
  let id = "rubric.basis-without-source"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for fact in subject.facts where fact.basis.kind == .document || fact.basis.kind == .slide2022 {
      guard fact.basis.source.hasNoText else { continue }
      report.add(
        at: fact.basis.place, "основание названо документом, но не сказано каким: \(fact.what)",
        expected: "source: обозначение источника из sources.json",
        remedy: "укажите source или измените вид основания на practice либо assumption")
    }
  }
}
