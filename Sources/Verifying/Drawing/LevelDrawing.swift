import RubricModel

/// Draws what is said about levels: the two ends of a range, and the cut scores they were held against.
struct LevelDrawing {
  let levels: LevelScale

  /// Id of a level by its index; nil for none.
  func id(_ level: Int?) -> String? {
    level.flatMap { levels.levels.indices.contains($0) ? levels.levels[$0].id : nil }
  }

  func outcome(_ outcome: Outcome) -> Expected {
    .object([
      .init("score", "баллы", .int(outcome.score)),
      .init("level", "уровень", .orNull(id(outcome.level))),
    ])
  }

  func cutScores(_ cuts: LevelScale.CutScores, _ ladder: Ladder, worst: Outcome, best: Outcome) -> Expected {
    let compared = ladder.rungs.map { rung in
      Expected.Element(
        levels.levels[rung.level].name,
        .object([
          .init("level", "уровень", .orNull(id(rung.level))),
          .init("bound", "порог", .int(rung.bound)),
          .init("points", "баллов до порога", .int(rung.points)),
          .init("reachedAtWorst", "достигнут в худшем случае", .bool(worst.score >= rung.points)),
          .init("reachedAtBest", "достигнут в лучшем случае", .bool(best.score >= rung.points)),
        ]))
    }
    return .object([
      .init("unit", "единица", .text(levels.unit.rawValue)),
      .init("basis", "основание", .text(cuts.basis.kind.rawValue)),
      .init("compared", "", .list(.init(identity: ["level"], elements: compared))),
    ])
  }
}
