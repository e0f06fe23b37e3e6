import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Levels as declared and as an expert verified them, and where the two do not agree; both stay.
struct VerificationPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let schools = subject.region.verified
    guard !schools.isEmpty else { return [] }
    let disputed = schools.filter { !$0.disagreements.isEmpty }
    let moved = schools.filter { $0.changes(.overall) }
    var blocks: [Block] = [
      .heading(2, "Проверка экспертом", anchor: "ekspert"),
      .paragraph(
        "Эксперт проверил листы школ: \(number(schools.count)). Расхождения есть у \(number(disputed.count)); уровень школы в целом с поправками был бы другим у \(number(moved.count)). Во всех таблицах справки — ответы самих школ: поправки стоят рядом и их не заменяют."
      ),
    ]
    guard !disputed.isEmpty else { return blocks }
    blocks.append(.table(levels(disputed, subject)))
    blocks.append(.table(values(disputed, subject)))
    return blocks
  }

  private func levels(_ schools: [VerifiedSchool], _ subject: RegionSubject) -> Table {
    Table(
      caption: "Уровень заявленный и с поправками эксперта",
      columns: [
        .init("Школа", width: 40), .init("Где", width: 20), .init("Заявлен", width: 20),
        .init("С поправками", width: 20),
      ],
      rows: sorted(schools, subject).flatMap { school in
        LevelScope.all(of: subject.edition).filter { $0 == .overall || school.changes($0) }.map { scope in
          Table.Row([
            Phrase(subject.name(of: school.declared.label)), Phrase(subject.name(of: scope)),
            mark(school.declared[scope], subject), mark(school.verified[scope], subject),
          ])
        }
      })
  }

  private func mark(_ result: ScopeResult?, _ subject: RegionSubject) -> Phrase {
    guard let result, let levels = result.levels else { return Phrase("не оценивается") }
    let range = [levels.lowest, levels.highest].map { Inline.level(subject.marks[$0]) }
    return levels.decided == nil ? Phrase([range[0], .text(" — "), range[1]]) : Phrase([range[0]])
  }

  private func values(_ schools: [VerifiedSchool], _ subject: RegionSubject) -> Table {
    Table(
      caption: "Где эксперт не согласен со школой",
      columns: [
        .init("Школа", width: 26), .init("Показатель", width: 28), .init("Школа, баллов", width: 9, .right),
        .init("Эксперт, баллов", width: 9, .right), .init("Почему", width: 28),
      ],
      rows: sorted(schools, subject).flatMap { school in
        school.disagreements.map { verdict in
          Table.Row([
            Phrase(subject.name(of: school.declared.label)), Phrase(title(verdict.indicator, subject)),
            Phrase(verdict.declared.map(number) ?? "нет ответа"), Phrase(number(verdict.points)),
            Phrase("\(verdict.reason) (\(verdict.expert), \(date(verdict.day)))"),
          ])
        }
      })
  }

  private func title(_ id: String, _ subject: RegionSubject) -> String {
    subject.rubric.indicators.firstIndex { $0.id == id }.map(subject.title) ?? id
  }

  private func sorted(_ schools: [VerifiedSchool], _ subject: RegionSubject) -> [VerifiedSchool] {
    let byID = Dictionary(schools.map { ($0.declared.label.id, $0) }, uniquingKeysWith: { first, _ in first })
    return subject.sorted(schools.map(\.declared.label)).compactMap { byID[$0.id] }
  }
}
