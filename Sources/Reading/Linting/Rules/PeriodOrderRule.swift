import RubricModel

/// A period that ends before it begins.
struct PeriodOrderRule: LintRule {
  let id = "rubric.period-order"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let period = subject.rubric.period
    guard let to = period.to, ISODate.isDate(period.from, orShorter: false), ISODate.isDate(to, orShorter: false)
    else { return }
    // ISO days of one length compare as text.
    guard to < period.from else { return }
    report.add(
      at: subject.rubric.place, "редакция кончает действовать раньше, чем начинает",
      expected: "to не раньше from", found: "from: \(period.from), to: \(to)",
      remedy: "исправьте даты в period; у действующей редакции to нет")
  }
}
