import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// Every deficit with the measure for its next step, direction by direction (P10, P16).
struct DeficitsPart: ReportPart {
  var isWide: Bool { true }

  func blocks(of school: SchoolCase) -> [Block] {
    guard !school.deficits.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(1, "Дефициты и меры", anchor: "deficity"),
      .paragraph(
        "Дефицит — показатель, по которому школа набрала меньше наибольшего балла. К каждому дана мера: как подняться на один шаг, кто отвечает в школе и чем подтвердить сделанное."
      ),
    ]
    for result in school.evaluation.directions {
      blocks += direction(result, school)
    }
    return blocks
  }

  private func direction(_ result: Evaluation.Direction, _ school: SchoolCase) -> [Block] {
    let name = school.direction(result.index).name
    let heading = Block.heading(2, name, anchor: deficitsAnchor(school.direction(result.index)))
    let deficits = school.deficits(of: result.index)
    guard !deficits.isEmpty else { return [heading, .paragraph(Phrase(without(result)))] }
    let rows = deficits.map { row($0, school) }
    return [
      heading,
      .table(
        Table(
          caption: "\(name): \(Plural.deficits(deficits.count))",
          columns: [
            .init("Показатель", width: 25), .init("Баллы", width: 8, .center), .init("Что сделать", width: 33),
            .init("Кто отвечает, срок", width: 17), .init("Чем подтвердить", width: 17),
          ], rows: rows)),
    ]
  }

  private func without(_ result: Evaluation.Direction) -> String {
    if !result.tally.isRated { return "Направление не оценивается: его показатели к школе не применяются." }
    if result.tally.gaps == result.tally.applicable {
      return "Ответов по направлению ещё нет, поэтому дефициты не определены."
    }
    if result.tally.gaps > 0 {
      return "По всем показателям, на которые есть ответ, набран наибольший балл. Остались показатели без ответа."
    }
    return "Дефицитов нет: по всем показателям набран наибольший балл. Задача — удержать уровень и поделиться опытом."
  }

  private func row(_ deficit: Deficit, _ school: SchoolCase) -> Table.Row {
    let indicator = school.indicators[deficit.item]
    var name: Phrase = "\(strong: indicator.id) \(school.title(deficit.item))"
    if deficit.isCriticalZero { name = name + " \(strong: "Критический: обнуляет направление.")" }
    guard let step = school.step(from: deficit.points, item: deficit.item) else {
      return Table.Row([name, Phrase("\(deficit.points) из \(deficit.maximum)"), "Мера в методике не указана", "", ""])
    }
    return Table.Row([
      name, "\(deficit.points) → \(step.to) из \(deficit.maximum)", Phrase(step.measure.action),
      "\(capitalized(step.measure.owner)), \(Plural.weeks(step.weeks))", Phrase(capitalized(step.measure.evidence)),
    ])
  }
}
