import RubricModel
import RussianText

/// A period that ends before it begins.
struct PeriodOrderRule: WholeRule {
  let id = "rubric.period-order"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let period = subject.rubric.period
    guard let end = period.to, let last = ISODay(end), let first = ISODay(period.from), last < first else { return }
    var place = subject.rubric.place
    subject.forEachText { text in
      if text.isUnder(["to"]) { place = text.place }
    }
    report.add(
      at: place,
      "редакция кончает действовать раньше, чем начинает",
      expected: "to не раньше from", found: "from: \(period.from), to: \(end)",
      remedy: "исправьте даты в period; у действующей редакции to нет")
  }
}
