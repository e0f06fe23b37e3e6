import RubricModel

/// Two indicators with one title: the reader of a report could not tell them apart.
struct TitleRepeatedRule: WholeRule {
  let id = "rubric.title-repeated"
  let severity = Problem.Severity.warning

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: subject.indicators, by: \.title) {
      report.add(
        at: repetition.again.place,
        "показатели \(repetition.first.id) и \(repetition.again.id) названы одинаково",
        found: "«\(repetition.again.title)»",
        remedy: "уточните одно из названий, чтобы в отчёте показатели различались")
    }
  }
}
