import RubricModel

/// Two indicators under one number of the official through-numbering.
struct NumberRepeatedRule: WholeRule {
  let id = "rubric.number-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: subject.indicators, by: \.number) {
      report.add(
        at: repetition.again.place,
        "номер \(repetition.again.number ?? 0) у показателя \(repetition.again.id) уже занят",
        expected: "сквозная нумерация без повторов",
        found: "этот же номер у показателя \(repetition.first.id) (\(repetition.first.place.inWords))",
        remedy: "исправьте номер по опроснику; если он неизвестен, уберите ключ number")
    }
  }
}
