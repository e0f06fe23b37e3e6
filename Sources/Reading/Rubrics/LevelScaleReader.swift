import RubricModel

/// Reads levels, cut scores and the rules that go with them (M4–M7).
struct LevelScaleReader {
  /// Ids of the directions of the edition, each of which gets its cut scores.
  let directions: [String]

  private let basis = BasisReader()

  private enum ZeroedEffect: String, CaseIterable { case nothingMore, caps, makesBelow }

  /// Nil, with problems, where levels or cut scores cannot be read.
  func read(_ node: JSONNode, _ problems: inout [Problem]) -> LevelScale? {
    guard
      let object = ObjectReader(node, what: "шкалы уровней", allowed: RubricKeys.levels, problems: &problems)
    else { return nil }
    let levels = levels(object, &problems)
    let criticalBasis = part(
      "criticalRule", "правила критического показателя", RubricKeys.criticalRule, object, &problems
    )
    .map { basis.read("basis", in: $0, &problems) }
    let (zeroed, zeroedBasis) = zeroedDirection(object, levels, &problems)
    let (gaps, gapsBasis) = gaps(object, &problems)
    let cuts = part("cutScores", "порогов", RubricKeys.cutScores, object, &problems)
    guard let levels, let cuts else { return nil }
    let unit: LevelScale.Unit? = cuts.word("unit", &problems)
    let tables = CutScoresReader(levels: levels.map(\.id), directions: directions).read(cuts, &problems)
    guard let tables, let unit else { return nil }
    return LevelScale(
      levels: levels, unit: unit, overall: tables.overall, directions: tables.directions,
      criticalBasis: criticalBasis ?? BasisReader.unread, zeroedDirection: zeroed, zeroedDirectionBasis: zeroedBasis,
      gaps: gaps, gapsBasis: gapsBasis, place: node.place)
  }

  private func levels(_ object: ObjectReader, _ problems: inout [Problem]) -> [LevelScale.Level]? {
    guard let nodes = object.array("levels", &problems) else { return nil }
    let levels = RubricBounds.levels.cut(nodes, &problems).compactMap { level($0, &problems) }
    guard levels.count == nodes.count else { return nil }
    guard levels.count >= 2 else {
      problems.append(
        Problem(
          "rubric.levels-too-few", at: object.node.place, "в шкале уровней меньше двух уровней",
          expected: "не меньше двух уровней, от низшего к высшему", found: "\(levels.count)",
          remedy: "перечислите уровни в levels: первый — ниже всех порогов"))
      return nil
    }
    return levels
  }

  private func level(_ node: JSONNode, _ problems: inout [Problem]) -> LevelScale.Level? {
    guard let object = ObjectReader(node, what: "уровня", allowed: RubricKeys.level, problems: &problems) else {
      return nil
    }
    let name = object.string("name", &problems)
    let basis = basis.read("basis", in: object, &problems)
    guard let id = object.string("id", &problems) else { return nil }
    return LevelScale.Level(id: id, name: name ?? id, basis: basis)
  }

  private func zeroedDirection(
    _ object: ObjectReader, _ levels: [LevelScale.Level]?, _ problems: inout [Problem]
  ) -> (LevelScale.ZeroedDirection, Basis) {
    let name = "правила об обнулённом направлении"
    guard let rule = part("zeroedDirection", name, RubricKeys.zeroedDirection, object, &problems) else {
      return (.nothingMore, BasisReader.unread)
    }
    let basis = basis.read("basis", in: rule, &problems)
    let effect: ZeroedEffect? = rule.word("effect", &problems)
    switch effect {
    case .makesBelow: return (.makesBelow, basis)
    case .nothingMore, nil: return (.nothingMore, basis)
    case .caps:
      guard let text = rule.string("level", &problems), let levels else { return (.nothingMore, basis) }
      if let index = levels.firstIndex(where: { $0.id == text }) { return (.caps(level: index), basis) }
      if let node = rule.node("level") {
        problems.append(.unknownValue(node, "уровень, выше которого школа не поднимается", allowed: levels.map(\.id)))
      }
      return (.nothingMore, basis)
    }
  }

  private func gaps(_ object: ObjectReader, _ problems: inout [Problem]) -> (LevelScale.Gaps, Basis) {
    guard let rule = part("gaps", "правила о пропусках", RubricKeys.gaps, object, &problems) else {
      return (.range, BasisReader.unread)
    }
    let basis = basis.read("basis", in: rule, &problems)
    let word: LevelScale.Gaps? = rule.word("rule", &problems)
    return (word ?? .range, basis)
  }

  /// An object inside the scale.
  private func part(
    _ key: String, _ what: String, _ allowed: [String], _ object: ObjectReader, _ problems: inout [Problem]
  ) -> ObjectReader? {
    object.object(key, &problems).flatMap { ObjectReader($0, what: what, allowed: allowed, problems: &problems) }
  }
}
