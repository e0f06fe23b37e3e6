import Encoded
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// The certificate of one direction in words (M9): what was summed and compared, what acted, what would change it.
struct DirectionExplanation {
  let scored: ScoredSheet
  let direction: Certificate.Direction
  /// Printed by itself, so that bases are given in full.
  let alone: Bool
  private let given: [String: Answer.Value]
  private var rubric: Rubric { scored.rubric }
  private var result: Evaluation.Direction { direction.result }

  init(_ scored: ScoredSheet, _ direction: Certificate.Direction, alone: Bool) {
    self.alone = alone
    self.scored = scored
    self.direction = direction
    given = Dictionary(scored.sheet.answers.map { ($0.indicator, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  func text() -> String {
    let name = rubric.directions[result.index].name
    guard result.levels != nil else {
      return "\(name): не оценивается\nНи один показатель направления к школе не применяется, поэтому уровня нет.\n"
    }
    let parts = [sums(), answers(), cuts(), critical(), gaps(), way(), fall()].filter { !$0.isEmpty }
    return "\(name): \(rubric.levels.words(result.levels))\n\n" + parts.joined(separator: "\n")
  }

  private func sums() -> String {
    let counted = result.tally.applicable
    var text = "Сумма: \(Plural.points(result.tally.raw)) из \(result.tally.maximum) "
    text += "по \(counted) \(counted % 10 == 1 && counted % 100 != 11 ? "показателю" : "показателям")."
    if result.tally.gaps > 0 {
      text += " Без ответа: \(result.tally.gaps), поэтому баллов в итоге от \(result.tally.lowestScore) "
      text += "до \(result.tally.highestScore)."
    }
    return paragraph(text)
  }

  private func answers() -> String {
    var lines = [
      padded("Показатель", to: 52) + padded("Ответ", to: 22) + padded("Баллы", to: 8) + "Основание шкалы"
    ]
    for item in scored.compiled.directions[result.index] {
      let indicator = rubric.indicators[item]
      let state = scored.evaluation.states[item]
      let mark = indicator.critical ? "! " : "  "
      let title = shortened("\(mark)\(indicator.id) \(indicator.title(for: scored.sheet.school.kind))", to: 50)
      let answer = state == .notApplicable ? "не применяется" : visible(indicator.scale.words(given[indicator.id]))
      let points = state.points.map { "\($0) из \(indicator.scale.maximum)" } ?? "—"
      lines.append(
        padded(title, to: 52) + padded(shortened(answer, to: 21), to: 22) + padded(points, to: 8)
          + indicator.scale.weakestBasis.word)
    }
    lines.append("(! — критический показатель)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func cuts() -> String {
    let table = scored.compiled.cuts[result.index]
    let cuts = rubric.levels.directions[rubric.directions[result.index].id] ?? rubric.levels.overall
    let basis = alone ? cuts.basis.shortWords : cuts.basis.kind.word
    var text = paragraph("Пороги уровней (\(basis)):", hanging: 2)
    for comparison in direction.comparisons {
      let share = table.unit == .share ? " (\(comparison.bound)\u{A0}% от \(result.tally.maximum))" : ""
      let level = rubric.levels.name(comparison.level)
      let points = Plural.pointsGenitive(comparison.points)
      text += paragraph("\(level) — от \(points)\(share): \(verdict(comparison))", indent: 2, hanging: 2)
    }
    return text
  }

  private func verdict(_ comparison: Certificate.Comparison) -> String {
    if comparison.reachedAtWorst { return "достигнут" }
    if comparison.reachedAtBest { return "зависит от недостающих ответов" }
    if result.tally.zeroed { return "не достигнут, направление обнулено" }
    return "не достигнут, не хватает: \(Plural.points(comparison.points - result.tally.highestScore))"
  }

  private func critical() -> String {
    guard !result.zeroedBy.isEmpty else { return "" }
    let names = result.zeroedBy.map {
      "\(rubric.indicators[$0].id) «\(rubric.indicators[$0].title(for: scored.sheet.school.kind))»"
    }
    let text =
      "Сработало правило критического показателя: ноль по \(list(names)). Баллы направления считаются равными 0, "
      + "уровень — \(rubric.levels.name(0)). Без этого правила было бы \(Plural.points(result.tally.raw)) "
      + "из \(result.tally.maximum). Основание правила: \(rubric.levels.criticalBasis.shortWords)."
    return paragraph(text)
  }

  private func gaps() -> String {
    guard !result.gaps.isEmpty else { return "" }
    let names = result.gaps.map { rubric.indicators[$0].id }
    if direction.toAnswer.isEmpty {
      return paragraph("Нет ответа на \(names.joined(separator: ", ")), но уровень от них не зависит.")
    }
    let order = direction.toAnswer.map { rubric.indicators[$0].id + (scored.compiled.items[$0].critical ? "!" : "") }
    return paragraph("Чтобы уровень определился, ответьте на показатели: \(order.joined(separator: ", ")).")
  }

  private func way() -> String {
    guard let next = direction.next else { return "" }
    let level = rubric.levels.name(next.level)
    var text = paragraph("Самый лёгкий путь на уровень «\(level)»: общая трудоёмкость \(next.effort), легче нельзя.")
    for raise in next.raises {
      let indicator = rubric.indicators[raise.item]
      text += paragraph(
        "\(indicator.id): с \(raise.from) до \(Plural.pointsGenitive(raise.to)) (трудоёмкость \(raise.effort))",
        indent: 2)
      for step in indicator.steps where step.from >= raise.from && step.to <= raise.to {
        text += paragraph("– \(step.measure.action)", indent: 4, hanging: 2)
      }
    }
    return text
  }

  private func fall() -> String {
    guard let fall = direction.fall else { return "" }
    var text = "Уровень упадёт, если направление потеряет \(Plural.points(fall.points))"
    if !fall.criticals.isEmpty {
      text += " или останется без баллов по критическому показателю ("
      text += fall.criticals.map { rubric.indicators[$0].id }.joined(separator: ", ") + ")"
    }
    return paragraph(text + ".")
  }

}
