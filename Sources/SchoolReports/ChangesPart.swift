import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// What changed since the wave before, direction by direction and indicator by indicator; one edition only (M13).
struct ChangesPart: ReportPart {
  func blocks(of school: SchoolCase) -> [Block] {
    guard let previous = school.previous else { return [] }
    let before = wave(previous.sheet.wave)
    let after = wave(school.current.sheet.wave)
    var blocks: [Block] = [
      .heading(1, "Что изменилось с прошлой волны", anchor: "izmeneniya"),
      .paragraph("Обе волны, \(before) и \(after), посчитаны по одной методике."),
      .table(directions(school, previous, before, after)),
    ]
    let rows = indicators(school, previous)
    if rows.isEmpty {
      blocks.append(.paragraph("Ни по одному показателю ответ не изменился."))
    } else {
      blocks.append(
        .table(
          Table(
            caption: "Показатели, ответы на которые изменились",
            columns: [
              .init("Показатель", width: 58), .init(before, width: 16, .center), .init(after, width: 16, .center),
              .init("Баллы", width: 10, .right),
            ], rows: rows)))
    }
    return blocks
  }

  private func directions(_ school: SchoolCase, _ previous: ScoredSheet, _ before: String, _ after: String) -> Table {
    let scale = school.rubric.levels
    let rows = zip(previous.evaluation.directions, school.evaluation.directions).map { old, new in
      Table.Row([
        Phrase(school.direction(new.index).name), scale.phrase(old.levels), scale.phrase(new.levels),
        Phrase(change(old.tally, new.tally)),
      ])
    }
    let total = Table.Row(
      [
        "Школа в целом", scale.phrase(previous.evaluation.overallLevels), scale.phrase(school.evaluation.overallLevels),
        Phrase(change(previous.evaluation.overall, school.evaluation.overall)),
      ], kind: .total)
    return Table(
      caption: "Уровни и баллы двух волн",
      columns: [
        .init("Направление", width: 28), .init(before, width: 24), .init(after, width: 24),
        .init("Баллы", width: 24, .right),
      ], rows: rows + [total])
  }

  private func change(_ old: Tally, _ new: Tally) -> String {
    guard old.isRated, new.isRated else { return "—" }
    let maximum = old.maximum == new.maximum ? "" : " (наибольшая сумма: \(old.maximum) → \(new.maximum))"
    return "\(old.score) → \(new.score) (\(signed(new.score - old.score)))\(maximum)"
  }

  private func indicators(_ school: SchoolCase, _ previous: ScoredSheet) -> [Table.Row] {
    var rows: [Table.Row] = []
    for (index, items) in school.current.compiled.directions.enumerated() {
      let changed = items.filter { previous.evaluation.states[$0] != school.evaluation.states[$0] }
      guard !changed.isEmpty else { continue }
      rows.append(.band(Phrase(school.direction(index).name)))
      rows += changed.map { item in
        let old = previous.evaluation.states[item]
        let new = school.evaluation.states[item]
        let difference = old.points.flatMap { old in new.points.map { signed($0 - old) } } ?? "—"
        return Table.Row([
          "\(school.indicators[item].id) \(school.title(item))", Phrase(words(old)), Phrase(words(new)),
          Phrase(difference),
        ])
      }
    }
    return rows
  }

  private func words(_ state: AnswerState) -> String {
    switch state {
    case .unanswered: "нет ответа"
    case .unknown: "не знаю"
    case .notApplicable: "не применяется"
    default: state.points.map(String.init) ?? "—"
    }
  }
}

/// A change with its sign: «+3», «−2», «0».
func signed(_ difference: Int) -> String { difference > 0 ? "+\(difference)" : number(difference) }
