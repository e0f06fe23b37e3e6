import RubricModel

/// Draws the part of the certificate about one direction.
struct DirectionDrawing {
  let replay: DirectionReplay
  let levels: LevelScale
  let school: SchoolPredicate

  var expected: Expected {
    let drawing = LevelDrawing(levels: levels)
    let indicators = replay.standings.map { standing in
      Expected.Element(standing.indicator.id, IndicatorDrawing(standing: standing, school: school).expected)
    }
    let cuts = levels.directions[replay.direction.id] ?? levels.overall
    return .object([
      .init("id", "код", .text(replay.direction.id)),
      .init("name", "название", .text(replay.direction.name)),
      .init("rated", "оценено ли", .bool(replay.isRated)),
      .init("indicators", "", .list(.init(identity: ["id"], elements: indicators))),
      .init("sum", "сумма баллов", .int(replay.sum)),
      .init("max", "наибольшие баллы", .int(replay.maximum)),
      .init("score", "баллы", .int(replay.score)),
      .init("zeroedBy", "чем обнулено", ids(replay.zeroedBy)),
      .init("worst", "худший случай", drawing.outcome(replay.worst)),
      .init("best", "лучший случай", drawing.outcome(replay.best)),
      .init("level", "уровень", .orNull(drawing.id(replay.level))),
      .init(
        "cutScores", "пороги", drawing.cutScores(cuts, replay.ladder, worst: replay.worst, best: replay.best)),
      .init("next", "путь к следующему уровню", next(drawing)),
      .init("fall", "запас до падения уровня", fall),
      .init("toAnswer", "на что ответить", ids(replay.toAnswer)),
    ])
  }

  private func ids(_ standings: [Standing]) -> Expected { .texts(standings.map(\.indicator.id)) }

  private func next(_ drawing: LevelDrawing) -> Expected {
    guard let way = WayUp(replay) else { return .null }
    let raises = way.raises.map { raise in
      Expected.Element(
        raise.indicator,
        .object([
          .init("indicator", "показатель", .text(raise.indicator)),
          .init("from", "от скольких баллов", .int(raise.from)),
          .init("to", "до скольких баллов", .int(raise.to)),
          .init("effort", "трудоёмкость", .int(raise.effort)),
        ]))
    }
    return .object([
      .init("level", "уровень", .orNull(drawing.id(way.level))),
      .init("effort", "трудоёмкость", .int(way.effort)),
      .init("raise", "что поднять", .list(.init(identity: ["indicator"], elements: raises))),
    ])
  }

  private var fall: Expected {
    guard let points = replay.pointsToFall else { return .null }
    return .object([
      .init("points", "баллы", .int(points)),
      .init("criticals", "критические показатели", ids(replay.fatal)),
    ])
  }
}
