import Encoded
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// How the level of the whole school came about, and what the result as a whole rests on (M7, M8).
struct WholeExplanation {
  let scored: ScoredSheet
  private var rubric: Rubric { scored.rubric }

  init(_ scored: ScoredSheet) { self.scored = scored }

  func text() -> String {
    let evaluation = scored.evaluation
    let certificate = scored.certificate
    guard evaluation.overallLevels != nil else { return "Школа в целом: не оценивается\n" }
    var text = "Школа в целом: \(rubric.levels.words(evaluation.overallLevels))\n\n"
    text += paragraph(
      "Сумма баллов по направлениям: \(evaluation.overall.score) из \(evaluation.overall.maximum) "
        + "(обнулённые направления вошли нулём).")
    text += paragraph("Пороги (\(rubric.levels.overall.basis.shortWords)):", hanging: 2)
    for comparison in certificate.overall {
      let reached = comparison.reachedAtWorst ? "достигнут" : comparison.reachedAtBest ? "зависит от ответов" : "нет"
      text += paragraph(
        "\(rubric.levels.name(comparison.level)) — от \(Plural.pointsGenitive(comparison.points)): \(reached)",
        indent: 2)
    }
    text += paragraph("Обнулённое направление: \(rule). Основание: \(rubric.levels.zeroedDirectionBasis.shortWords).")
    return text + assumptions(certificate)
  }

  private var rule: String {
    switch rubric.levels.zeroedDirection {
    case .nothingMore: "влияет на школу только через сумму"
    case .caps(let level): "школа не выше уровня «\(rubric.levels.name(level))»"
    case .makesBelow: "вся школа — «\(rubric.levels.name(0))»"
    }
  }

  private func assumptions(_ certificate: Certificate) -> String {
    let titles: [(String, (Assumption.Subject) -> Int?)] = [
      ("Названия", { if case .title(let item) = $0 { item } else { nil } }),
      ("Варианты ответа и баллы", { if case .scale(let item) = $0 { item } else { nil } }),
      ("Признак критического", { if case .critical(let item) = $0 { item } else { nil } }),
      ("Применимость", { if case .applicability(let item) = $0 { item } else { nil } }),
    ]
    var text = "\nДопущено нами (\(certificate.assumptions.count)):\n"
    for (title, item) in titles {
      let ids = certificate.assumptions.compactMap { item($0.subject) }.map { rubric.indicators[$0].id }
      if !ids.isEmpty { text += paragraph("\(title): \(ids.joined(separator: ", "))", indent: 2, hanging: 2) }
    }
    let rules = certificate.assumptions.filter { assumption in titles.allSatisfy { $0.1(assumption.subject) == nil } }
    var seen: Set<String> = []
    for assumption in rules where seen.insert(assumption.basis.note ?? "").inserted {
      text += paragraph("\(capitalized(assumption.basis.note ?? ""))", indent: 2, hanging: 2)
    }
    return text
  }
}
