import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// Who answered, when, by which edition; and on the first page what is not official (M8).
struct PassportPart: ReportPart {
  func blocks(of school: SchoolCase) -> [Block] {
    let sheet = school.current.sheet
    var rows = [
      Reports.Passport("Школа", Phrase(sheet.school.name)),
      .init("Номер школы", Phrase(SchoolNumber.words(sheet.school.id))),
    ]
    if let municipality = sheet.school.municipality {
      rows.append(.init("Муниципалитет", Phrase("\(municipality.name), ОКТМО \(municipality.oktmo)")))
    }
    if let levels = sheet.school.educationLevels {
      let names = EducationLevel.allCases.filter(levels.contains).map(\.name)
      rows.append(.init("Уровни образования", Phrase("\(capitalized(list(names))) общее")))
    }
    if let needs = sheet.school.specialNeeds {
      rows.append(.init("Обучающиеся с ОВЗ и инвалидностью", Phrase(needs ? "есть" : "нет")))
    }
    if let kind = school.rubric.schoolKinds.first(where: { $0.id == sheet.school.kind }) {
      rows.append(.init("Вид школы", Phrase(kind.name)))
    }
    rows.append(.init("Волна", Phrase(wave(sheet.wave))))
    rows.append(.init("Методика", Phrase(school.rubric.title)))
    return [.passport(rows)] + assumptions(school)
  }

  private func assumptions(_ school: SchoolCase) -> [Block] {
    let facts = school.certificate.assumptions
    guard !facts.isEmpty else { return [] }
    var phrases: [Phrase] = []
    if facts.contains(where: { $0.subject == .cutScores(direction: nil) }) {
      phrases.append(
        "Официальные пороги уровней не опубликованы. Здесь взяты \(strong: bounds(school.rubric)); с другими порогами уровни могут измениться."
      )
    }
    phrases.append(
      "Всего результат опирается на \(Plural.assumptionsAccusative(facts.count)). Допущения — решения разработчиков программы, а не сведения из документов; они перечислены в конце отчёта."
    )
    return [.note(Note(.assumption, title: "Что в отчёте не официально", phrases))]
  }

  private func bounds(_ rubric: Rubric) -> String {
    let scale = rubric.levels
    let unit = scale.unit == .share ? "\u{A0}% наибольшей суммы" : " баллов"
    return list(scale.overall.bounds.map(String.init)) + unit
  }
}

extension EducationLevel {
  /// The level in words, «общее» left out.
  package var name: String {
    switch self {
    case .primary: "начальное"
    case .basic: "основное"
    case .secondary: "среднее"
    }
  }
}
