import OfficeFiles
import Region
import RubricModel
import RussianText

/// Every value in which an expert and a school do not agree, with the reason.
struct DisagreementsSheet: WorkbookPart {
  let name = "Расхождения"
  let question = "В каких ответах эксперт не согласен со школой и почему?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let verified = subject.verified
    guard !verified.isEmpty else { return .nothing(VerifiedSheet.absent) }
    let rows = verified.flatMap { school in school.disagreements.map { row($0, school, subject) } }
    guard !rows.isEmpty else { return .nothing("эксперты согласны со всеми проверенными ответами") }
    let checked = verified.reduce(0) { $0 + $1.review.verdicts.count }
    return .tables(
      SheetContent(
        notes: [
          "Проверено экспертами ответов: \(number(checked)), не совпали — \(number(rows.count)). Лист школы не меняется; «нет числа» — школа не ответила или ответила «не знаю»."
        ],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + [
              .init("Показатель", 46), .init("Направление", 23), .init("Баллы школы", 10), .init("Баллы эксперта", 10),
              .init("Почему", 46), .init("День проверки", 12), .init("Эксперт", 24),
            ], rows: rows)
        ], headColumns: 2))
  }

  private func row(_ verdict: ExpertVerdict, _ school: VerifiedSchool, _ subject: RegionSubject) -> [SheetCell] {
    let item = subject.rubric.indicators.firstIndex { $0.id == verdict.indicator }
    return subject.cells(school.declared.label) + [
      .text(item.map { subject.title(of: $0) } ?? verdict.indicator),
      item.map { .text(subject.direction(of: $0)) } ?? .dash,
      verdict.declared.map { .number($0) } ?? .text("нет числа"), .number(verdict.points), .text(verdict.reason),
      .day(verdict.day), .text(verdict.expert),
    ]
  }
}
