import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// Level per direction with its reason in a sentence; radar and bars against the cut scores.
struct DirectionsPart: ReportPart {
  func blocks(of school: SchoolCase) -> [Block] {
    [.heading(1, "Уровни по направлениям", anchor: "napravleniya"), .table(table(school))] + charts(school)
  }

  private func table(_ school: SchoolCase) -> Table {
    let rows = school.certificate.directions.map { direction in
      let result = direction.result
      return Table.Row([
        Phrase(school.direction(result.index).name), Phrase(sum(result.tally)),
        Phrase(result.tally.isRated ? percent(result.tally.score, of: result.tally.maximum) : "—"),
        school.rubric.levels.phrase(result.levels), reason(direction, school),
      ])
    }
    let whole = school.evaluation.overall
    let total = Table.Row(
      [
        "Школа в целом", Phrase(sum(whole)), Phrase(whole.isRated ? percent(whole.score, of: whole.maximum) : "—"),
        school.rubric.levels.phrase(school.evaluation.overallLevels), wholeReason(school),
      ], kind: .total)
    return Table(
      caption: "Баллы и уровни по направлениям",
      columns: [
        .init("Направление", width: 24), .init("Баллы", width: 12, .right), .init("Доля", width: 11, .right),
        .init("Уровень", width: 20), .init("Почему такой уровень", width: 33),
      ], rows: rows + [total])
  }

  private func sum(_ tally: Tally) -> String {
    guard tally.isRated else { return "—" }
    let range = tally.lowestScore == tally.highestScore ? "" : " (от \(tally.lowestScore) до \(tally.highestScore))"
    return "\(tally.score)\u{A0}из\u{A0}\(tally.maximum)\(range)"
  }

  private func reason(_ direction: Certificate.Direction, _ school: SchoolCase) -> Phrase {
    let result = direction.result
    guard let levels = result.levels else { return "К школе не применяется ни один показатель направления" }
    if result.tally.zeroed { return Phrase(zeroed(result, school)) }
    guard let level = levels.decided else {
      return Phrase("Зависит от \(Plural.missingAnswersGenitive(direction.toAnswer.count))")
    }
    return Phrase(distance(direction.comparisons, result.tally, level, school))
  }

  /// How far a decided level is from the next one, or above the last bound.
  private func distance(
    _ comparisons: [Certificate.Comparison], _ tally: Tally, _ level: Int, _ school: SchoolCase
  ) -> String {
    let scale = school.rubric.levels
    let gap = tally.gaps > 0 ? ", недостающие ответы этого не изменят" : ""
    if let missing = comparisons.first(where: { !$0.reachedAtBest }) {
      let points = missing.points - tally.highestScore
      return "До уровня «\(scale.name(missing.level))» не хватает \(Plural.pointsGenitive(points))\(gap)"
    }
    let bound = comparisons.last.map { tally.lowestScore - $0.points } ?? 0
    let margin = bound == 0 ? "взят ровно" : "пройден с запасом в \(Plural.points(bound))"
    return "Порог уровня «\(scale.name(level))» \(margin)\(gap)"
  }

  private func wholeReason(_ school: SchoolCase) -> Phrase {
    let evaluation = school.evaluation
    guard let levels = evaluation.overallLevels else { return "Ни одно направление не оценивается" }
    guard let level = levels.decided else { return "Зависит от недостающих ответов" }
    let isZeroed = evaluation.directions.contains(where: \.tally.zeroed)
    // An edition may let a zeroed direction hold the whole down; then points do not explain the level (M7).
    guard !isZeroed || school.rubric.levels.zeroedDirection == .nothingMore else {
      return "Обнулённые направления вошли в сумму нулём и ограничивают уровень школы"
    }
    let zeroed = isZeroed ? ". Обнулённые направления вошли в сумму нулём" : ""
    return Phrase(distance(school.certificate.overall, evaluation.overall, level, school) + zeroed)
  }

  private func zeroed(_ result: Evaluation.Direction, _ school: SchoolCase) -> String {
    let without = result.tally.raw == 0 ? "" : ". Без этого правила было бы \(Plural.points(result.tally.raw))"
    guard !result.zeroedBy.isEmpty else {
      return "Нет ответа на критический показатель: по правилам методики это ноль\(without)"
    }
    let ids = result.zeroedBy.map { school.indicators[$0].id }
    let what = ids.count == 1 ? "критическому показателю" : "критическим показателям"
    return "Ноль по \(what) \(list(ids))\(without)"
  }

  private func charts(_ school: SchoolCase) -> [Block] {
    let scale = school.rubric.levels
    let directions = school.evaluation.directions
    func ratio(_ score: Int, _ tally: Tally) -> Ratio? { tally.isRated ? Ratio(score, of: tally.maximum) : nil }
    var series: [RadarChart.Series] = []
    if let previous = school.previous {
      series.append(
        .init(wave(previous.sheet.wave), previous.evaluation.directions.map { ratio($0.tally.score, $0.tally) }))
    }
    series.append(.init(wave(school.current.sheet.wave), directions.map { ratio($0.tally.score, $0.tally) }))
    let cuts = school.current.compiled.cuts
    let rings = scale.levels.indices.dropFirst().map { level in
      RadarChart.Ring(
        scale.mark(level),
        directions.map { Ratio(cuts[$0.index].points(for: level, maximum: $0.tally.maximum), of: $0.tally.maximum) })
    }
    let radar = RadarChart(
      title: "Доля набранных баллов по направлениям", axes: directions.map { school.direction($0.index).name },
      series: series, rings: rings, axisTitle: "Направление")
    let bars = BarChart(
      title: "Баллы по направлениям и пороги уровней", levels: scale.levels.indices.map(scale.mark),
      rows: directions.map { result in
        let tally = result.tally
        return BarChart.Row(
          school.direction(result.index).name, value: ratio(tally.score, tally),
          lowest: tally.gaps > 0 ? ratio(tally.lowestScore, tally) : nil,
          highest: tally.gaps > 0 ? ratio(tally.highestScore, tally) : nil,
          cuts: scale.levels.indices.dropFirst().map {
            Ratio(cuts[result.index].points(for: $0, maximum: tally.maximum), of: tally.maximum)
          }, level: scale.chartMark(result.levels))
      }, rowTitle: "Направление")
    return [
      .figure(Figure(.bars(bars), caption: "Набранные баллы и пороги уровней")),
      .figure(Figure(.radar(radar), caption: "Доля набранных баллов")),
    ]
  }
}
