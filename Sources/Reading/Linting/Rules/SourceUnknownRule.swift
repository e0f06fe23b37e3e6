import RubricModel

/// A citation to a source nobody declared.
struct SourceUnknownRule: LintRule {
  let id = "rubric.source-unknown"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let known = Set(subject.rubric.sources.map(\.id))
    for fact in subject.facts {
      guard let source = fact.basis.source, !known.contains(source) else { continue }
      report.add(
        at: fact.basis.place, "ссылка на необъявленный источник: \(fact.what)",
        expected: known.isEmpty ? "источник из sources (сейчас список пуст)" : known.sorted().joined(separator: ", "),
        found: source,
        remedy: "исправьте обозначение источника или объявите его в sources.json")
    }
  }
}
