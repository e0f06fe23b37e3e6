import RubricModel
import RussianText

/// A period that ends before it begins.
struct PeriodOrderRule: LintRule {
  let id = "rubric.period-order"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let period = subject.rubric.period
    guard let end = period.to, let last = ISODay(end), let first = ISODay(period.from), last < first else { return }
    report.add(
      at: subject.texts.first { $0.isUnder(["to"]) }?.place ?? subject.rubric.place,
      "редакция кончает действовать раньше, чем начинает",
      expected: "to не раньше from", found: "from: \(period.from), to: \(end)",
      remedy: "исправьте даты в period; у действующей редакции to нет")
  }
}
