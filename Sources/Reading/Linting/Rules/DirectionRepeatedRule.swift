import RubricModel

/// Two directions under one id.
struct DirectionRepeatedRule: WholeRule {
  let id = "rubric.direction-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: subject.rubric.directions, by: \.id) {
      report.add(
        at: repetition.again.place, "направление \(repetition.again.id) объявлено второй раз",
        expected: "одно объявление каждого направления",
        found: "первое объявление: \(repetition.first.place.inWords)",
        remedy: "уберите лишний файл из списка directions или исправьте обозначение направления")
    }
  }
}
