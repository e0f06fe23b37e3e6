import RubricModel

/// Draws the part of the certificate about the whole school (M7).
struct OverallDrawing {
  let school: SchoolReplay

  var expected: Expected {
    let levels = school.rubric.levels
    let drawing = LevelDrawing(levels: levels)
    return .object([
      .init("score", "баллы", .int(school.score)),
      .init("max", "наибольшие баллы", .int(school.maximum)),
      .init("worst", "худший случай", drawing.outcome(school.worst)),
      .init("best", "лучший случай", drawing.outcome(school.best)),
      .init("level", "уровень", .orNull(drawing.id(school.level))),
      .init(
        "cutScores", "пороги",
        drawing.cutScores(levels.overall, school.ladder, worst: school.worst, best: school.best)),
      .init("zeroedDirection", "обнулённое направление", zeroedDirection(levels, drawing)),
    ])
  }

  private func zeroedDirection(_ levels: LevelScale, _ drawing: LevelDrawing) -> Expected {
    let (rule, cap): (String, Int?) =
      switch levels.zeroedDirection {
      case .nothingMore: ("nothingMore", nil)
      case .caps(let level): ("caps", level)
      case .makesBelow: ("makesBelow", nil)
      }
    return .object([
      .init("rule", "правило", .text(rule)),
      .init("cap", "предел уровня", .orNull(drawing.id(cap))),
      .init("basis", "основание", .text(levels.zeroedDirectionBasis.kind.rawValue)),
      .init("directions", "направления", .texts(school.zeroed.map(\.direction.id))),
    ])
  }
}
