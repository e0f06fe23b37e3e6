import Reading
import RubricModel

/// A document with two numbers, of which one is passed off as certain.
struct NumberConflictRule: RoadmapRule {
  let id = "roadmap.number-conflict"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let document = subject.roadmap.document
    let numbers = Set(document.numbers.compactMap(\.value))
    guard document.numberCertain, numbers.count != 1 else { return }
    report.add(
      at: subject.roadmap.document.place, "номер документа назван надёжным, хотя это не так",
      expected: "один номер во всех местах документа, иначе \"numberCertain\": false",
      found: numbers.isEmpty ? "номера нет" : numbers.sorted().joined(separator: ", "),
      remedy: "поставьте false: будут напечатаны все варианты с пометкой")
  }
}
