import RubricModel

/// Two kinds of school under one id.
struct SchoolKindRepeatedRule: WholeRule {
  let id = "rubric.school-kind-repeated"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for repetition in Repetition.all(in: subject.rubric.schoolKinds, by: \.id) {
      report.add(
        at: repetition.again.place, "вид школы \(repetition.again.id) объявлен второй раз",
        expected: "одно объявление каждого вида",
        found: "«\(repetition.first.name)» и «\(repetition.again.name)»",
        remedy: "дайте одному из видов другое обозначение или уберите повтор")
    }
  }
}
