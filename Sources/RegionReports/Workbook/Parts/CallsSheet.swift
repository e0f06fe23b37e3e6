import OfficeFiles
import Region
import RubricModel
import RussianText

/// Whom to speak with first, about what, and what was promised; to be filtered by municipality and reason.
struct CallsSheet: WorkbookPart {
  let name = "Кому звонить"
  let question = "С кем поговорить первыми, о чём и что школа обещала?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let facts = SchoolFacts(subject)
    let list = CallList(subject, facts)
    guard !list.calls.isEmpty else { return .nothing("поводов для разговора нет ни у одной школы") }
    let words = CallWords(subject)
    let lists = RegistryDay(subject.region.registry, on: facts.day)
    let measures =
      subject.region.registry.measures.isEmpty
      ? "Мер в списках региона нет." : "Меры — из списков региона, на \(date(list.day))."
    return .tables(
      SheetContent(
        notes: [subject.whoIsCounted, words.rule, "\(CallWords.topics) \(measures)"],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + [
              .init("Методист, куратор", 20), .init("Самая срочная причина", 24), .init("Все причины", 40),
              .init("Уровень в целом", 15), .init("О чём говорить", 46), .init("Не завершённые меры", 24),
            ], rows: list.calls.map { row($0, words, lists, list.day, subject) })
        ], headColumns: 2))
  }

  private func row(
    _ call: SchoolCall, _ words: CallWords, _ lists: RegistryDay, _ day: String, _ subject: RegionSubject
  ) -> [SheetCell] {
    var people: [String] = []
    for person in lists.people(of: call.label.id, oktmo: call.label.municipality?.oktmo)
    where ["methodist", "curator"].contains(person.role) && !people.contains(person.name) {
      people.append(person.name)
    }
    let level = call.place.map { subject.cell(subject.current.schools[$0].overall.levels) } ?? .dash
    let measures = call.measures.map { "\($0.indicator) — \(MeasureState($0, on: day).words)" }
    return subject.cells(call.label) + [
      .text(people.joined(separator: "; ")), .text(words.name(of: call.stage)),
      .text(call.reasons.map(words.text).joined(separator: "; ")), level,
      .text(call.topics.map(subject.title).joined(separator: "; ")), .text(measures.joined(separator: "; ")),
    ]
  }
}
