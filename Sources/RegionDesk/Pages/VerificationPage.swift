import Region
import RegionReports
import RubricModel
import RussianText
import SchoolReports

/// What an expert found beside what schools answered; both stay.
struct VerificationPage: DeskPage {
  func path(_ desk: Desk) -> String { "verification.html" }
  func title(_ desk: Desk) -> String { "Проверка экспертом" }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    let schools = desk.sorted(desk.region.verified.map(\.declared.label)).compactMap { desk.verified[$0.id] }
    let disputed = schools.count { !$0.disagreements.isEmpty }
    page.paragraph(
      "Эксперт проверил листы школ: \(number(schools.count)); расхождения есть у \(number(disputed)). Везде на сайте — ответы самих школ: поправки стоят рядом и их не заменяют."
    )
    levels(schools, &page)
    values(schools, &page)
  }

  private func levels(_ schools: [VerifiedSchool], _ page: inout PageWriter) {
    let scale = page.desk.subject.scale
    page.table(
      "Уровень заявленный и с поправками", id: "levels",
      [DeskColumn("Школа"), DeskColumn("Где"), DeskColumn("Заявлен"), DeskColumn("С поправками")], class: "stack"
    ) { page in
      for school in schools {
        for scope in LevelScope.all(of: page.desk.subject.edition) where scope == .overall || school.changes(scope) {
          page.row { page in
            page.head { $0.school(school.declared.label) }
            page.cell(page.desk.subject.name(of: scope))
            page.cell { $0.phrase(scale.phrase(school.declared[scope]?.levels)) }
            page.cell { $0.phrase(scale.phrase(school.verified[scope]?.levels)) }
          }
        }
      }
    }
  }

  private func values(_ schools: [VerifiedSchool], _ page: inout PageWriter) {
    guard schools.contains(where: { !$0.disagreements.isEmpty }) else { return }
    page.table(
      "Где эксперт не согласен со школой", id: "values",
      [
        DeskColumn("Школа"), DeskColumn("Показатель"), .number("Школа, баллов"), .number("Эксперт, баллов"),
        DeskColumn("Почему"),
      ], class: "stack"
    ) { page in
      for school in schools {
        for verdict in school.disagreements {
          page.row { page in
            page.head { $0.school(school.declared.label, anchor: $0.desk.names.anchor(verdict.indicator)) }
            page.cell { page in
              let item = page.desk.rubric.indicators.firstIndex { $0.id == verdict.indicator }
              if let item { page.indicator(item) } else { page.outside(verdict.indicator) }
            }
            page.cell(verdict.declared.map(number) ?? "нет ответа", class: "right")
            page.cell(number(verdict.points), class: "right")
            page.cell { $0.outside("\(verdict.reason) (\(verdict.expert), \(date(verdict.day)))") }
          }
        }
      }
    }
  }
}
