import Encoded
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Everything known of one indicator, and of a school's answer to it when there is one.
struct IndicatorExplanation {
  let rubric: Rubric
  let item: Int
  let scored: ScoredSheet?
  private var indicator: Indicator { rubric.indicators[item] }

  init(_ rubric: Rubric, item: Int, scored: ScoredSheet? = nil) {
    self.rubric = rubric
    self.item = item
    self.scored = scored
  }

  func text() -> String {
    ([heading()] + [answer(), scale(), critical(), applies(), steps(), sources()].filter { !$0.isEmpty }).joined(
      separator: "\n")
  }

  private func heading() -> String {
    let direction = rubric.directions.first { $0.indicators.contains { $0.id == indicator.id } }
    let criterion = direction?.criteria.first { $0.id == indicator.criterion }
    let number = indicator.number.map { ", № \($0) в опроснике" } ?? ""
    return paragraph("\(indicator.id)\(number). \(indicator.title(for: scored?.sheet.school.kind))")
      + "  \(direction?.name ?? ""), критерий «\(criterion?.title ?? indicator.criterion)»\n"
      + paragraph("Название: \(indicator.basis.shortWords)", indent: 2, hanging: 2)
  }

  private func answer() -> String {
    guard let scored else { return "" }
    let state = scored.evaluation.states[item]
    let given = scored.sheet.answers.first { $0.indicator == indicator.id }
    var text = "Ответ школы: \(visible(indicator.scale.words(given?.value)))"
    if state == .notApplicable {
      let applies = scored.compiled.applies(item, to: scored.evaluation.passport)
      text += applies ? "." : ". К этой школе показатель не применяется, в баллы ответ не входит."
    } else if let points = state.points {
      text += " → \(Plural.points(points)) из \(indicator.scale.maximum)"
      if let option = indicator.scale.options.first(where: { $0.points == points }) { text += " («\(option.text)»)" }
      text += "."
    }
    if let comment = given?.comment { text += " Пояснение школы: \(visible(comment))" }
    return paragraph(text)
  }

  private func scale() -> String {
    var text = "Шкала: \(indicator.scale.question)\n"
    for option in indicator.scale.options {
      text += paragraph("\(Plural.points(option.points)) — \(option.text)", indent: 2, hanging: 10)
      text += paragraph(option.basis.shortWords, indent: 12)
    }
    return text
  }

  private func critical() -> String {
    let what =
      indicator.critical
      ? "Критический: ноль баллов обнуляет всё направление" : "Не критический"
    return paragraph("\(what). Основание: \(indicator.criticalBasis.shortWords).")
  }

  private func applies() -> String {
    var text = "Применяется: \(rubric.words(indicator.applies)). Основание: \(indicator.appliesBasis.shortWords)."
    if let reason = indicator.mayExclude { text += " Школа вправе ответить «не применяется», например: \(reason)." }
    return paragraph(text)
  }

  private func steps() -> String {
    var text = paragraph("Как поднять (\(rubric.stepsBasis.shortWords)):", hanging: 2)
    for step in indicator.steps {
      let cost = "трудоёмкость \(step.effort), \(Plural.weeks(step.weeks))"
      text += paragraph("с \(step.from) до \(Plural.pointsGenitive(step.to)): \(cost)", indent: 2)
      text += paragraph(step.measure.action, indent: 4)
      text += paragraph("Отвечает: \(step.measure.owner)", indent: 4, hanging: 2)
      text += paragraph("Подтверждение: \(step.measure.evidence)", indent: 4, hanging: 2)
    }
    return text
  }

  private func sources() -> String {
    let bases =
      [indicator.basis, indicator.criticalBasis, indicator.appliesBasis] + indicator.scale.options.map(\.basis)
    let list = rubric.sourceList(bases)
    return list.isEmpty ? "" : "Источники\n" + list.map { paragraph($0, indent: 2, hanging: 5) }.joined()
  }
}
