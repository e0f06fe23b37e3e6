import RubricModel

/// An indicator filed under a criterion that its direction does not have.
struct CriterionUnknownRule: WholeRule {
  let id = "rubric.criterion-unknown"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for direction in subject.rubric.directions {
      let known = direction.criteria.map(\.id)
      for indicator in direction.indicators where !known.contains(indicator.criterion) {
        report.add(
          at: indicator.place,
          "показатель \(indicator.id) отнесён к критерию, которого нет у направления «\(direction.name)»",
          expected: known.isEmpty ? "объявленный критерий" : known.joined(separator: ", "),
          found: indicator.criterion,
          remedy: "исправьте критерий показателя или объявите его в списке criteria")
      }
    }
  }
}
