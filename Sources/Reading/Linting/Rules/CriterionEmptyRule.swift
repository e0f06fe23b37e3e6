import RubricModel

/// A criterion under which no indicator stands.
struct CriterionEmptyRule: WholeRule {
  let id = "rubric.criterion-empty"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    // An indicator that could not be read may have been the one of its criterion.
    guard !subject.isPartial else { return }
    for direction in subject.rubric.directions where !direction.indicators.isEmpty {
      let used = Set(direction.indicators.map(\.criterion))
      for criterion in direction.criteria where !used.contains(criterion.id) {
        report.add(
          at: criterion.place,
          "у критерия \(criterion.id) «\(criterion.title)» направления «\(direction.name)» нет показателей",
          remedy: "отнесите к нему показатели или уберите критерий")
      }
    }
  }
}
