import RubricModel

/// Two criteria of a direction under one id.
struct CriterionRepeatedRule: WholeRule {
  let id = "rubric.criterion-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for direction in subject.rubric.directions {
      for repetition in Repetition.all(in: direction.criteria, by: \.id) {
        report.add(
          at: repetition.again.place,
          "критерий \(repetition.again.id) направления «\(direction.name)» объявлен второй раз",
          expected: "у каждого критерия направления своё обозначение",
          found: "первое объявление: \(repetition.first.place.inWords)",
          remedy: "дайте критерию следующую букву или уберите повтор")
      }
    }
  }
}
