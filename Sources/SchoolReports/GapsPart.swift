import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// What is still to be answered and what it may change (M5); and what does not apply to the school, with the reason (M2).
struct GapsPart: ReportPart {
  func blocks(of school: SchoolCase) -> [Block] { missing(school) + notApplicable(school) }

  private func missing(_ school: SchoolCase) -> [Block] {
    var rows: [Table.Row] = []
    for direction in school.certificate.directions where !direction.result.gaps.isEmpty {
      rows.append(.band(band(direction, school)))
      let order = direction.toAnswer.isEmpty ? direction.result.gaps : direction.toAnswer
      rows += order.map { item in
        let indicator = school.indicators[item]
        let state = direction.result.unknown.contains(item) ? "не знаю" : "нет ответа"
        let range = "\(indicator.scale.minimum)–\(indicator.scale.maximum)"
        let critical: Phrase = indicator.critical ? " \(strong: "(критический)")" : .empty
        return Table.Row(["\(indicator.id) \(school.title(item))" + critical, Phrase(state), Phrase(range)])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(1, "На что ещё нет ответа", anchor: "propuski"),
      .paragraph(
        "Пропуск — не ноль: пока ответа нет, названы все уровни от худшего исхода до лучшего. Критические показатели стоят первыми."
      ),
      .table(
        Table(
          caption: "Показатели без ответа",
          columns: [
            .init("Показатель", width: 64), .init("Сейчас", width: 18, .center),
            .init("Может дать, баллов", width: 18, .center),
          ], rows: rows)),
    ]
  }

  private func band(_ direction: Certificate.Direction, _ school: SchoolCase) -> Phrase {
    let name = school.direction(direction.result.index).name
    guard !direction.toAnswer.isEmpty else { return "\(name): на уровень не влияет" }
    return "\(name): уровень не определён, \(school.rubric.levels.phrase(direction.result.levels))"
  }

  private func notApplicable(_ school: SchoolCase) -> [Block] {
    let reasons = Dictionary(
      school.current.sheet.answers.compactMap { answer -> (String, String)? in
        if case .notApplicable(let reason) = answer.value { (answer.indicator, reason) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    let items = school.evaluation.directions.flatMap(\.notApplicable)
    guard !items.isEmpty else { return [] }
    let leftOut = Set(school.current.leftOut)
    let rows = items.map { item in
      let indicator = school.indicators[item]
      let applies = school.current.compiled.applies(item, to: school.evaluation.passport)
      let reason =
        applies
        ? "Указано школой: \(reasons[indicator.id] ?? "причина не названа")"
        : "Методика: показатель для школ, где \(school.rubric.condition(indicator.applies))\(leftOut.contains(item) ? "; ответ школы не учтён" : "")"
      return Table.Row(["\(indicator.id) \(school.title(item))", Phrase(reason)])
    }
    return [
      .heading(1, "Что к школе не применяется", anchor: "ne-primenyaetsya"),
      .paragraph("Эти показатели не входят ни в баллы, ни в наибольшую сумму."),
      .table(
        Table(
          caption: "Неприменимые показатели",
          columns: [.init("Показатель", width: 60), .init("Кто решил и почему", width: 40)],
          rows: rows)),
    ]
  }
}
