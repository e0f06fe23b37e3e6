import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// The check-list for the talk with the school's team: to each deficit a question, the evidence and the decision (P10, L 1/6).
struct InterviewPaper {
  private let school: PlannedSchool

  init(_ school: PlannedSchool) { self.school = school }

  var document: Document {
    PaperFrame(school: school).document(
      "Чек-лист собеседования", isLandscape: true,
      [
        .passport([
          Passport("Дата собеседования", "«___» ______________ 20___ г."),
          Passport("Участники от школы", "______________________________"),
          Passport("Проводит", "______________________________"),
        ])
      ] + deficits + [
        .heading(1, "Итог собеседования", anchor: "itog"),
        .passport([
          Passport("Подтверждённых дефицитов", "______"), Passport("Снято дефицитов", "______"),
          Passport("Договорились", "______________________________"),
        ]),
        PaperFrame(school: school).signatures(["Методист", "Директор школы"]),
      ])
  }

  private var deficits: [Block] {
    let evaluation = school.evaluation
    let found = school.scored.compiled.deficits(in: evaluation)
    var rows: [Table.Row] = []
    for index in school.rubric.directions.indices {
      let here = found.filter { school.direction(of: $0.item) == index }
      let gaps = evaluation.directions[index].gaps
      guard !here.isEmpty || !gaps.isEmpty else { continue }
      rows.append(.band(Phrase(school.direction(index))))
      rows += here.map(row) + gaps.map(gap)
    }
    guard !rows.isEmpty else {
      return [
        .paragraph("Дефицитов и пропусков нет: на собеседовании обсудите, как удержать уровень и кому передать опыт.")
      ]
    }
    return [
      .table(
        Table(
          caption: "Вопросы по дефицитам",
          columns: [
            .init("Показатель", width: 23), .init("Баллы", width: 8, .center), .init("Вопрос школе", width: 29),
            .init("Чем подтверждено", width: 14), .init("Подтверждён?", width: 13), .init("Решение, срок", width: 13),
          ], rows: rows))
    ]
  }

  private func row(_ deficit: Deficit) -> Table.Row {
    let indicator = school.indicators[deficit.item]
    var name: Phrase = "\(strong: indicator.id) \(school.title(deficit.item))"
    if deficit.isCriticalZero { name = name + " \(strong: "(критический, без баллов)")" }
    return Table.Row([
      name, Phrase("\(deficit.points) из \(deficit.maximum)"), Phrase(question(deficit, indicator)), blank,
      "□\u{A0}да □\u{A0}нет □\u{A0}частично", blank,
    ])
  }

  /// From what the school answered to what the next option asks.
  private func question(_ deficit: Deficit, _ indicator: Indicator) -> String {
    let options = indicator.scale.options
    let now = options.first { $0.points == deficit.points }?.text
    guard let step = indicator.steps.first(where: { $0.from >= deficit.points }),
      let next = options.first(where: { $0.points == step.to })?.text
    else { return "Что мешает набрать больше?" }
    return
      "\(now.map { "Ответ: «\($0)». " } ?? "")Чего не хватает, чтобы стало «\(next)»? Есть ли \(step.measure.evidence)?"
  }

  private func gap(_ item: Int) -> Table.Row {
    let indicator = school.indicators[item]
    let state = school.evaluation.states[item] == .unknown ? "Ответ «не знаю»." : "Ответа нет."
    return Table.Row([
      "\(strong: indicator.id) \(school.title(item))", "—", Phrase("\(state) Как обстоит дело и кто это знает?"), blank,
      "□\u{A0}да □\u{A0}нет □\u{A0}частично", blank,
    ])
  }

  private var blank: Phrase { "\u{A0}" }
}
