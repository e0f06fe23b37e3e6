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
    let reasons = LevelReasons(school)
    let rows = school.certificate.directions.map { direction in
      let result = direction.result
      return Table.Row([
        Phrase(school.direction(result.index).name), Phrase(LevelReasons.sum(result.tally)),
        Phrase(result.tally.isRated ? percent(result.tally.score, of: result.tally.maximum) : "—"),
        school.rubric.levels.phrase(result.levels), Phrase(reasons.reason(direction)),
      ])
    }
    let whole = school.evaluation.overall
    let total = Table.Row(
      [
        "Школа в целом", Phrase(LevelReasons.sum(whole)),
        Phrase(whole.isRated ? percent(whole.score, of: whole.maximum) : "—"),
        school.rubric.levels.phrase(school.evaluation.overallLevels), Phrase(reasons.whole),
      ], kind: .total)
    return Table(
      caption: "Баллы и уровни по направлениям",
      columns: [
        .init("Направление", width: 24), .init("Баллы", width: 12, .right), .init("Доля", width: 11, .right),
        .init("Уровень", width: 20), .init("Почему такой уровень", width: 33),
      ], rows: rows + [total])
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
