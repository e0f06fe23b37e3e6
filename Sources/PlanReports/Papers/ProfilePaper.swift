import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// The prospective profile: where each direction stands, where it goes, what is missing, what is done; and its defence (P15).
struct ProfilePaper {
  private let school: PlannedSchool

  init(_ school: PlannedSchool) { self.school = school }

  var document: Document {
    PaperFrame(school: school).document(
      "Перспективный профиль", isLandscape: true, [table] + TransitionPart().blocks(of: school) + basis,
      more: [Section(defence)])
  }

  private var table: Block {
    let levels = school.rubric.levels
    let rows = school.evaluation.directions.map { result -> Table.Row in
      let target = target(of: result.index)
      let lines = school.plan.lines.filter { $0.direction == result.index }
      return Table.Row([
        Phrase(school.direction(result.index)),
        Phrase(result.levels == nil ? "—" : "\(result.tally.score) из \(result.tally.maximum)"),
        levels.levelPhrase(result.levels),
        target.map { Phrase([.level(levels.levelMark($0))]) } ?? Phrase(untargeted(result)),
        Phrase(gap(result, target)), Phrase(priority(result, lines)), Phrase(actions(lines)), Phrase(term(lines)),
      ])
    }
    return .table(
      Table(
        caption: "Профиль по направлениям",
        columns: [
          .init("Направление", width: 13), .init("Баллы", width: 9, .center), .init("Сейчас", width: 11),
          .init("Цель", width: 11), .init("Не хватает", width: 14), .init("Очерёдность", width: 10),
          .init("Что поднять", width: 22), .init("К какому дню", width: 10),
        ], rows: rows))
  }

  /// The highest target named for the direction, else the level the plan brings it to, where that is higher than now.
  private func target(of direction: Int) -> Int? {
    let named = school.request.targets.filter { $0.aim == .direction(direction) }.map(\.level).max()
    if let named { return named }
    guard let now = school.evaluation.directions[direction].levels?.lowest,
      let after = school.plan.forecast.last?.evaluation.directions[direction].levels?.lowest, after > now
    else { return nil }
    return after
  }

  private func untargeted(_ result: Evaluation.Direction) -> String {
    guard let lowest = result.levels?.lowest else { return "—" }
    return lowest == 0 ? "не названа" : "удержать"
  }

  private func gap(_ result: Evaluation.Direction, _ target: Int?) -> String {
    guard let target else { return "—" }
    let bound = school.scored.compiled.cuts[result.index].points(for: target, maximum: result.tally.maximum)
    let points = max(0, bound - result.tally.worst)
    let zeros = result.zeroedBy.map { school.indicators[$0].id }
    let blocked = zeros.isEmpty ? "" : "критический ноль: \(list(zeros))"
    return points == 0
      ? (blocked.isEmpty ? "—" : blocked)
      : [Plural.pointsGenitive(points), blocked].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func priority(_ result: Evaluation.Direction, _ lines: [ActionLine]) -> String {
    if !result.zeroedBy.isEmpty { return "первая" }
    if lines.isEmpty { return "—" }
    return result.levels?.lowest == 0 ? "вторая" : "третья"
  }

  private func actions(_ lines: [ActionLine]) -> String {
    guard !lines.isEmpty else { return "—" }
    var order: [Int] = []
    var gains: [Int: Int] = [:]
    for line in lines {
      if gains[line.step.item] == nil { order.append(line.step.item) }
      gains[line.step.item, default: 0] += line.step.to - line.step.from
    }
    return order.map { "\(school.indicators[$0].id) (+\(gains[$0] ?? 0))" }.joined(separator: ", ")
  }

  private func term(_ lines: [ActionLine]) -> String {
    guard !lines.isEmpty else { return "—" }
    return lines.compactMap(\.date.due).max()?.words ?? "по отдельному графику"
  }

  private var basis: [Block] {
    [
      .paragraph(
        "Очерёдность: первая — направления с критическим нулём, вторая — ниже базового, третья — остальные. Меры к показателям — в плане мероприятий."
      )
    ]
  }

  private var defence: [Block] {
    let hasAnswers = school.evaluation.hasAnswers
    let gaps = school.evaluation.directions.reduce(0) { $0 + $1.gaps.count }
    return [
      .heading(1, "Лист защиты профиля", anchor: "zashchita"),
      .table(
        Table(
          caption: "Готовность к защите",
          columns: [.init("Что нужно", width: 60), .init("Есть?", width: 40)],
          rows: [
            Table.Row(["Самодиагностика пройдена", Phrase(hasAnswers ? "да" : "нет: защита невозможна")]),
            Table.Row([
              "Ответы есть на все показатели",
              Phrase(gaps == 0 ? "да" : "нет, без ответа — \(Plural.indicators(gaps))"),
            ]),
            Table.Row([
              "Цели выше нынешних уровней",
              Phrase(school.request.targets.isEmpty ? "цели не названы, взят прогноз плана" : "да"),
            ]),
            Table.Row(["Анализ и консультация проведены", "□ да □ нет"]),
          ])),
      .table(
        Table(
          caption: "Протокол защиты",
          columns: [
            .init("Направление", width: 22), .init("Принято", width: 13), .init("Возвращено", width: 18),
            .init("Замечания, срок доработки", width: 47),
          ],
          rows: school.rubric.directions.map { Table.Row([Phrase($0.name), "□", "□", "\u{A0}"]) })),
      .passport([
        Passport("Решение", "□ принять □ вернуть на доработку"),
        Passport("Дата защиты", "«___» ______________ 20___ г."),
      ]),
      PaperFrame(school: school).signatures(["Председатель комиссии", "Эксперт", "Директор школы"]),
    ]
  }
}
