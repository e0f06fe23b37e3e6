import RubricModel

/// Two sources under one id.
struct SourceRepeatedRule: WholeRule {
  let id = "rubric.source-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: subject.rubric.sources, by: \.id) {
      report.add(
        at: repetition.again.place, "источник \(repetition.again.id) объявлен второй раз",
        expected: "одно объявление каждого источника",
        found: "первое объявление: \(repetition.first.place.inWords)",
        remedy: "дайте второму источнику своё обозначение и поправьте ссылки на него")
    }
  }
}
