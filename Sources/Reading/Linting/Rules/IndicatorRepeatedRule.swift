import RubricModel

/// Two indicators under one id: an answer would not know to which it belongs.
struct IndicatorRepeatedRule: WholeRule {
  let id = "rubric.indicator-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: subject.indicators, by: \.id) {
      report.add(
        at: repetition.again.place, "показатель \(repetition.again.id) объявлен второй раз",
        expected: "у каждого показателя методики своё обозначение",
        found: "первое объявление: \(repetition.first.place.inWords)",
        remedy: "дайте одному из двух показателей другое обозначение или уберите лишний")
    }
  }
}
