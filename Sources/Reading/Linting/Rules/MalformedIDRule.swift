import RubricModel

/// An id that cannot be a key of an answer sheet or a word of a command line.
struct MalformedIDRule: LintRule {
  let id = "rubric.id-malformed"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let rubric = subject.rubric
    var ids: [(id: String, place: Place)] = [(rubric.id, rubric.place)]
    ids += rubric.sources.map { ($0.id, $0.place) }
    ids += rubric.schoolKinds.map { ($0.id, $0.place) }
    ids += rubric.levels.levels.map { ($0.id, $0.basis.place) }
    for direction in rubric.directions {
      ids.append((direction.id, direction.place))
      ids += direction.criteria.map { ($0.id, $0.place) }
      ids += direction.indicators.map { ($0.id, $0.place) }
    }
    for (id, place) in ids where !isWellFormed(id) {
      report.add(
        at: place, "Обозначение «\(id)» не годится.",
        expected: "от 1 до 64 латинских букв, цифр, точек и дефисов, первой — буква или цифра",
        remedy: "Замените обозначение: по нему на показатель ссылаются листы ответов и команды.")
    }
  }

  private func isWellFormed(_ id: String) -> Bool {
    let bytes = id.utf8
    guard let first = bytes.first, bytes.count <= 64, isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
