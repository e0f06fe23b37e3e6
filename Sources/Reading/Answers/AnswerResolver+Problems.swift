import RubricModel
import Scoring

/// Problems of a sheet that only the edition knows.
extension AnswerResolver {
  func wrongEdition(_ sheet: AnswerSheet, _ places: SheetPlaces) -> Problem {
    Problem(
      "answers.wrong-edition", at: places.rubric, "лист заполнен по другой методике",
      expected: "\"rubric\": \"\(rubric.id)\"",
      found: "\"\(sheet.rubric.brief)\"", remedy: "укажите методику листа ключом --rubric или исправьте \"rubric\"")
  }

  func checkPassport(_ school: School, _ places: SheetPlaces, _ problems: inout [Problem]) {
    let known = rubric.schoolKinds.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    if let kind = school.kind, !rubric.schoolKinds.contains(where: { $0.id.utf8.elementsEqual(kind.utf8) }) {
      let nearest = NearestSpelling(rubric.schoolKinds.map(\.id)).nearest(to: kind)
      problems.append(
        Problem(
          "school.unknown-kind", at: places.kind, "методика не знает такого вида школы", expected: known,
          found: "\"\(kind.brief)\"",
          remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" } ?? "выберите вид школы из названных"))
    }
    func missing(_ key: String, _ name: String, _ expected: String) {
      problems.append(
        Problem(
          "school.missing-passport", at: places.school, "в паспорте школы не сказано, \(name)",
          expected: "\"\(key)\": \(expected)",
          remedy: "добавьте ключ \"\(key)\" в \"school\": от него зависит, какие показатели относятся к школе"))
    }
    let needs = compiled.needs
    if needs.educationLevels, school.educationLevels == nil {
      missing("educationLevels", "какие уровни образования она ведёт", "[\"primary\", \"basic\", \"secondary\"]")
    }
    if needs.specialNeeds, school.specialNeeds == nil {
      missing("specialNeeds", "есть ли обучающиеся с ОВЗ или инвалидностью", "true или false")
    }
    if needs.kind, school.kind == nil { missing("kind", "какого она вида", known) }
  }

  func unknownIndicator(_ answer: Answer) -> Problem {
    let ids = rubric.indicators.map(\.id)
    let nearest = NearestSpelling(ids).nearest(to: answer.indicator)
    let lookalike = NearestSpelling.hasLookalikes(answer.indicator) ? " (есть буквы кириллицы)" : ""
    let id = answer.indicator.brief
    return Problem(
      "answers.unknown-indicator", at: answer.place, "в методике \(rubric.id) нет показателя «\(id)»",
      expected: "код показателя, например \(ids.first ?? "ZN-01")", found: "\"\(id)\"\(lookalike)",
      remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" } ?? "проверьте код по списку показателей")
  }

  func mayNotExclude(_ answer: Answer) -> Problem {
    Problem(
      "answers.may-not-exclude", at: answer.place, "\(answer.indicator): этот показатель относится ко всем школам",
      expected: "ответ, null или {\"unknown\": true}", found: "\"notApplicable\"",
      remedy: "ответьте на показатель; если сведений нет, напишите {\"unknown\": true}")
  }
}
