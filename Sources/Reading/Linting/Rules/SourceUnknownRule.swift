import RubricModel

/// A citation to a source nobody declared.
struct SourceUnknownRule: FactRule {
  let id = "rubric.source-unknown"

  func check(_ fact: BasedFact, in subject: LintSubject, _ report: inout LintReport) {
    guard let source = fact.basis.source, !subject.sources.contains(source) else { return }
    let known = subject.sources.sorted().joined(separator: ", ")
    report.add(
      at: fact.basis.place, "ссылка на необъявленный источник: \(fact.what)",
      expected: known.isEmpty ? "источник из sources (сейчас список пуст)" : known, found: source,
      remedy: "исправьте обозначение источника или объявите его в sources.json")
  }
}
