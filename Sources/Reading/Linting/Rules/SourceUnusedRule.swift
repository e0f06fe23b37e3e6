import RubricModel

/// A declared source that no fact cites: either it is idle or a citation was forgotten.
struct SourceUnusedRule: WholeRule {
  let id = "rubric.source-unused"
  let severity = Problem.Severity.warning

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    guard !subject.isPartial else { return }
    var cited: Set<String> = []
    subject.forEachFact { fact in
      if let source = fact.basis.source { cited.insert(source) }
    }
    // An edition that changes every fact taken from a source of its base cannot take the source away.
    for source in subject.rubric.sources where !cited.contains(source.id) && subject.owns(source.place) {
      report.add(
        at: source.place, "на источник \(source.id) никто не ссылается", found: source.title,
        remedy: "сошлитесь на него там, где факт взят из него, или уберите его из списка")
    }
  }
}
