import Planning
import Reports
import RubricModel
import RussianText

/// Rows the school cannot use any more, or only under a condition nobody has confirmed.
struct ReachPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] { conditional(school) + closed(school) }

  private func conditional(_ school: PlannedSchool) -> [Block] {
    guard !school.plan.conditional.isEmpty else { return [] }
    return [
      .heading(1, "Подойдёт при условии", anchor: "uslovie"),
      .paragraph(
        "Выполнено ли условие, не сказано, поэтому в план эти пункты не вошли. Скажите об этом — и составьте план заново."
      ),
      .bullets(
        school.plan.conditional.map { row in
          "\(row.item.reference) \(row.item.title): если \(list(row.conditions.map(school.roadmap.conditionName)))."
        }),
    ]
  }

  private func closed(_ school: PlannedSchool) -> [Block] {
    guard !school.plan.closed.isEmpty else { return [] }
    let rows = school.plan.closed.map { row -> Table.Row in
      let why =
        switch row.reason {
        case .ended(let day): "срок закончился \(day.words)"
        case .condition(let id): "пока не выполнено условие: \(school.roadmap.conditionName(id))"
        }
      return Table.Row(["\(row.item.reference) \(row.item.title)", Phrase(sentence(why))])
    }
    return [
      .heading(1, "Чем школа сейчас не может воспользоваться", anchor: "nedostupno"),
      .table(
        Table(
          caption: "Пункты вне плана на \(school.plan.asOf.words)",
          columns: [.init("Пункт", width: 62), .init("Почему", width: 38)], rows: rows)),
    ]
  }
}

/// What the plan rests on (M8).
struct PlanBasisPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    [
      .heading(1, "На чём основан план", anchor: "osnovanie"),
      .bullets([
        Phrase(
          "Методика: \(school.rubric.title). Дорожная карта: \(school.roadmap.region), сверена с текстом документа \(school.roadmap.text.checkedOn.words)."
        ),
        "Сроки и ответственные пунктов взяты из карты; названия пунктов сокращены.",
        "Меры, их длительность и трудоёмкость — наши допущения, а не официальные сведения. Сроки мер отсчитаны от дня плана и не выходят за срок пункта.",
        "Пороги уровней официально не опубликованы: уровни могут измениться.",
      ]),
    ]
  }
}
