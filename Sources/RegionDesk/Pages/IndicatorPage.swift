import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// One indicator: its scale with what each part rests on, and what every school answered.
struct IndicatorPage: DeskPage {
  let item: Int

  func path(_ desk: Desk) -> String { desk.names.indicator(desk.rubric.indicators[item].id) ?? "indicators/index.html" }

  func title(_ desk: Desk) -> String {
    let indicator = desk.rubric.indicators[item]
    return "\(indicator.id). \(indicator.title)"
  }

  func crumbs(_ desk: Desk) -> [Crumb] {
    let direction = desk.rubric.directions[desk.subject.edition.compiled.items[item].direction]
    return [.region, Crumb(title: direction.name, path: desk.names.direction(direction.id))]
  }

  func body(_ page: inout PageWriter) {
    let tally = IndicatorTally(item, page.desk.current) { Plural.points($0) }
    facts(&page)
    scale(tally, &page)
    municipalities(tally, &page)
    IndicatorMovesOfItem(item: item).write(to: &page)
    effect(&page)
    schools(tally, &page)
  }

  private func facts(_ page: inout PageWriter) {
    let rubric = page.desk.rubric
    let indicator = rubric.indicators[item]
    let direction = rubric.directions[page.desk.subject.edition.compiled.items[item].direction]
    let criterion = direction.criteria.first { $0.id == indicator.criterion }
    var rows = [
      Passport("Критерий", Phrase(criterion?.title ?? indicator.criterion)),
      Passport("Название", Phrase(rubric.words(indicator.basis))),
      Passport(
        "Критический",
        Phrase(
          (indicator.critical ? "да: ноль баллов обнуляет направление" : "нет") + "; "
            + rubric.words(indicator.criticalBasis))),
      Passport("Применяется", Phrase("\(rubric.words(indicator.applies)); \(rubric.words(indicator.appliesBasis))")),
    ]
    if let number = indicator.number { rows.insert(Passport("Номер в опроснике", "\(number)"), at: 0) }
    for variant in indicator.variants {
      let kinds = rubric.schoolKinds.filter { variant.kinds.contains($0.id) }.map(\.name)
      rows.append(Passport("Иначе для вида «\(kinds.joined(separator: ", "))»", Phrase(variant.title)))
    }
    page.write(.passport(rows))
  }

  private func scale(_ tally: IndicatorTally, _ page: inout PageWriter) {
    let rubric = page.desk.rubric
    let counted = page.desk.current.schools.count
    page.heading("Шкала и ответы", "shkala")
    page.paragraph("Спрашивается: \(rubric.indicators[item].scale.question). Учтено: \(Plural.schools(counted)).")
    page.table(
      "Сколько школ дали каждый ответ", id: "answers",
      [
        DeskColumn("Баллы"), DeskColumn("Ответ"), .number("Школ"), .number("Доля от учтённых"), DeskColumn("Основание"),
      ],
      class: "full", sorts: false
    ) { page in
      for answers in tally.answers where answers.option != nil || !answers.schools.isEmpty {
        page.row { page in
          page.head { $0.html.text(answers.name) }
          page.cell(answers.option?.text ?? "—")
          page.cell(class: "right") { page in
            if answers.schools.isEmpty {
              page.html.text("0")
            } else {
              page.link(number(answers.schools.count), to: path(page.desk), anchor: answers.anchor)
            }
          }
          page.cell(percent(answers.schools.count, of: counted), class: "right")
          page.cell(answers.option.map { rubric.words($0.basis) } ?? "—")
        }
      }
    }
  }

  private func municipalities(_ tally: IndicatorTally, _ page: inout PageWriter) {
    let desk = page.desk
    let shown = tally.answers.filter { $0.option != nil || !$0.schools.isEmpty }
    let members = shown.map { Set($0.schools) }
    page.heading("По муниципалитетам", "municipalitety")
    page.table(
      "Число школ", id: "municipalities",
      [DeskColumn("Муниципалитет")] + shown.map { .number(capitalized($0.name)) } + [.number("Всего")]
    ) { page in
      for group in desk.subject.municipalities where group.coverage.counted > 0 {
        page.row { page in
          page.head { $0.link(desk.subject.name(of: group), to: desk.names.municipality(group.key)) }
          for set in members { page.count(group.schools.count { set.contains($0) }) }
          page.count(group.schools.count)
        }
      }
      page.row(total: true) { page in
        page.head { $0.html.text("Регион") }
        for answers in shown { page.count(answers.schools.count) }
        page.count(desk.current.schools.count)
      }
    }
  }

  private func effect(_ page: inout PageWriter) {
    guard let effect = page.desk.region.effects.first(where: { $0.item == item }) else { return }
    page.heading("Завершённые меры", "mery")
    page.table(
      "Баллы за показатель во второй волне против первой, число школ", id: "effect",
      [DeskColumn("Школы"), .number("Выше"), .number("Тот же"), .number("Ниже"), .number("Нет ответа")], sorts: false
    ) { page in
      for (name, moves) in [("Мера завершена", effect.finished), ("Без завершённой меры", effect.others)] {
        page.row { page in
          page.head { $0.html.text(name) }
          for count in [moves.rose, moves.stayed, moves.fell, moves.open] { page.count(count) }
        }
      }
    }
    page.write(
      .note(
        Note(
          .caution, title: "Это совпадение по времени, а не причина",
          ["Школы растут по многим поводам сразу. По этим числам нельзя судить, помогла ли мера."])))
  }

  private func schools(_ tally: IndicatorTally, _ page: inout PageWriter) {
    let anchor = page.desk.names.anchor(page.desk.rubric.indicators[item].id)
    page.heading("Школы по ответам", "shkoly")
    for answers in tally.answers where !answers.schools.isEmpty {
      page.subheading("\(capitalized(answers.name)): \(Plural.schools(answers.schools.count))", answers.anchor)
      page.names(page.desk.labels(answers.schools), anchor: anchor)
    }
  }
}
