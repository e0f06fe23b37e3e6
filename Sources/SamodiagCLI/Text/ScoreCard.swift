import Encoded
import RubricModel
import RussianText
import Scoring

/// One school's result for a terminal: directions with bars, what acted, what is missing, what is assumed.
struct ScoreCard {
  let scored: ScoredSheet
  private let width = 88
  private var rubric: Rubric { scored.rubric }
  private var evaluation: Evaluation { scored.evaluation }

  init(_ scored: ScoredSheet) { self.scored = scored }

  func text() -> String {
    let certificate = scored.certificate
    let blocks = [
      heading(), table(), zeroed(), ways(certificate), gaps(certificate), notApplicable(), assumptions(certificate),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func heading() -> String {
    let place = scored.sheet.school.municipality.map { " · \($0.name)" } ?? ""
    return """
      \(visible(scored.sheet.school.name))
      \(wave(scored.sheet.wave))\(visible(place)) · \(rubric.title)

      """
  }

  private func table() -> String {
    var lines = [
      padded("Направление", to: 22) + padded("Баллы", to: 12, onTheLeft: true) + "  "
        + padded("Доля от наибольшего", to: 31) + "Уровень"
    ]
    for result in evaluation.directions {
      lines.append(
        row(
          rubric.directions[result.index].name, result.tally, scored.compiled.cuts[result.index],
          rubric.levels.words(result.levels)))
    }
    lines.append(String(repeating: "─", count: width))
    lines.append(
      row(
        "Школа в целом", evaluation.overall, scored.compiled.overallCuts, rubric.levels.words(evaluation.overallLevels))
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ tally: Tally, _ cuts: CutTable, _ level: String) -> String {
    guard tally.isRated else { return padded(name, to: 22) + padded("—", to: 12, onTheLeft: true) + "  " + level }
    let points = "\(tally.score) из \(tally.maximum)"
    let share = padded(percent(tally.score, of: tally.maximum), to: 8, onTheLeft: true)
    return padded(name, to: 22) + padded(points, to: 12, onTheLeft: true) + "  "
      + LevelBar(cells: 20).draw(tally, cuts: cuts) + share + "   " + level
  }

  private func zeroed() -> String {
    let acted = evaluation.directions.filter { !$0.zeroedBy.isEmpty }
    guard !acted.isEmpty else { return "" }
    let lines = acted.flatMap { result -> [String] in
      let name = rubric.directions[result.index].name
      let without = "без этого правила было бы \(Plural.points(result.tally.raw)) из \(result.tally.maximum)"
      return ["  \(name): баллы направления обнулены, \(without)"] + result.zeroedBy.map(titled)
    }
    return "Критические показатели без баллов\n" + lines.joined(separator: "\n") + "\n"
  }

  private func ways(_ certificate: Certificate) -> String {
    let lines = certificate.directions.compactMap { direction -> String? in
      guard let next = direction.next else { return nil }
      let raises = next.raises.map { raise in
        "\(rubric.indicators[raise.item].id) с \(raise.from) до \(raise.to)"
      }
      let name = rubric.directions[direction.result.index].name
      let goal = "\(name) → \(rubric.levels.name(next.level)) (трудоёмкость \(next.effort))"
      return paragraph("\(goal): \(list(raises))", width: width, indent: 2, hanging: 4)
    }
    guard !lines.isEmpty else { return "" }
    return "Самый лёгкий путь на следующий уровень\n" + lines.joined()
  }

  private func gaps(_ certificate: Certificate) -> String {
    let missing = evaluation.overall.gaps
    guard missing > 0 else { return "" }
    var text = "Нет ответа на \(Plural.indicators(missing)). Где ответ решает уровень, уровень указан промежутком.\n"
    for direction in certificate.directions where direction.result.tally.gaps > 0 {
      let result = direction.result
      let ids = result.gaps.map { item in
        rubric.indicators[item].id + (scored.compiled.items[item].critical ? " (критический)" : "")
      }
      let why = direction.toAnswer.isEmpty ? "уровень от них не зависит" : "решают уровень"
      let name = rubric.directions[result.index].name
      text += paragraph("\(name) (\(why)): \(ids.joined(separator: ", "))", width: width, indent: 2, hanging: 4)
    }
    return text
  }

  private func notApplicable() -> String {
    let ids = evaluation.directions.flatMap(\.notApplicable).map { rubric.indicators[$0].id }
    guard !ids.isEmpty else { return "" }
    let leftOut = scored.leftOut.map { rubric.indicators[$0].id }.joined(separator: ", ")
    let given = leftOut.isEmpty ? "" : " Ответы даны, но не учтены: \(leftOut)."
    return paragraph(
      "Не применяются к школе и в баллы не входят: \(ids.joined(separator: ", ")).\(given)", width: width)
  }

  private func assumptions(_ certificate: Certificate) -> String {
    let count = certificate.assumptions.count
    guard count > 0 else { return "" }
    let cuts = certificate.assumptions.contains { $0.subject == .cutScores(direction: nil) }
    let official = cuts ? " Официальные пороги уровней не опубликованы, взяты допущения." : ""
    let text =
      "Внимание: результат опирается на \(Plural.assumptions(count)), это не официальные данные.\(official) "
      + "Почему так: samodiag explain ЛИСТ."
    return paragraph(text, width: width)
  }

  private func titled(_ item: Int) -> String {
    let indicator = rubric.indicators[item]
    return "    \(indicator.id) \(indicator.title(for: scored.sheet.school.kind))"
  }
}
