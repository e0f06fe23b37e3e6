import Encoded
import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Who the school is: passport, statuses, cohort, people, the level it entered with.
struct SchoolPassport {
  let counted: Desk.CountedSheet
  let school: SchoolCase

  func write(to page: inout PageWriter) {
    let desk = page.desk
    let sheet = school.current.sheet
    let label = counted.result.label
    var rows = [Reports.Passport("Номер школы", Phrase(visible(SchoolNumber.words(label.id))))]
    if let municipality = label.municipality {
      rows.append(.init("Муниципалитет", Phrase(visible("\(municipality.name), ОКТМО \(municipality.oktmo)"))))
    }
    if let levels = sheet.school.educationLevels {
      let names = EducationLevel.allCases.filter(levels.contains).map(\.name)
      if !names.isEmpty { rows.append(.init("Уровни образования", Phrase("\(capitalized(list(names))) общее"))) }
    }
    if let needs = sheet.school.specialNeeds {
      rows.append(.init("Обучающиеся с ОВЗ и инвалидностью", Phrase(needs ? "есть" : "нет")))
    }
    if let kind = sheet.school.kind {
      let known = counted.summary.edition.rubric.schoolKinds.first { $0.id == kind }
      rows.append(.init("Вид школы", Phrase(visible(known?.name ?? kind))))
    }
    if let cohort = label.cohort {
      rows.append(.init("Год участия", Phrase(visible(desk.subject.name(ofCohort: cohort)))))
    }
    let statuses = desk.lists.statuses(of: label.id)
    if !statuses.isEmpty { rows.append(.init("Статусы", Phrase(visible(statuses.joined(separator: "; "))))) }
    if let start = desk.starts[label.id] { rows.append(.init("Стартовый уровень", self.start(start))) }
    rows.append(.init("Уровень школы", school.current.rubric.levels.phrase(school.current.evaluation.overallLevels)))
    rows.append(.init("Дефицитов", Phrase(number(school.deficits.count))))
    page.write(.passport(rows))
    let people = desk.lists.people(of: label.id, oktmo: label.municipality?.oktmo)
    guard !people.isEmpty else { return }
    page.heading("Люди", "lyudi")
    PeopleList(people: people).write(to: &page)
  }

  /// Frozen: later waves and editions change nothing in it (P10).
  private func start(_ start: StartingLevel) -> Phrase {
    let words = " (волна «\(wave(start.wave))», методика \(start.edition.id); не меняется)"
    return start.edition.rubric.levels.phrase(start.levels) + Phrase(words)
  }
}
