import RubricModel

/// Reads one direction, whole or as a difference from the same direction of a base edition.
struct DirectionReader {
  /// Directions of the base edition by id; empty for an edition that stands alone.
  let base: [String: Direction]

  /// Nil, with a problem, where there is no id to put it under.
  func read(_ node: JSONNode, _ problems: inout [Problem]) -> Direction? {
    let id = node["id"]?.string
    let what = id.map { "направления \($0)" } ?? "направления"
    guard
      let object = ObjectReader(node, what: what, allowed: RubricKeys.direction, problems: &problems),
      object.string("id", &problems) != nil, let id
    else { return nil }
    let inherited = base[id]
    let name = object.string("name", or: inherited?.name, &problems) ?? id
    let role: Direction.Role? = object.word("role", or: inherited?.role, &problems)
    let basis = BasisReader().read("basis", behind: "name", in: object, or: inherited?.basis, &problems)
    let criteria = criteria(object, or: inherited?.criteria, &problems)
    let kept = keptIndicators(object, of: inherited, &problems)
    let indicators = indicators(object, over: kept, isWhole: inherited == nil, &problems)
    return Direction(
      id: id, name: name, role: role ?? .main, basis: basis, criteria: criteria, indicators: indicators,
      place: node.place)
  }

  private func criteria(
    _ object: ObjectReader, or inherited: [Criterion]?, _ problems: inout [Problem]
  ) -> [Criterion] {
    if object.node("criteria") == nil, let inherited { return inherited }
    let given = (object.array("criteria", &problems) ?? []).compactMap { criterion($0, of: object.what, &problems) }
    guard var criteria = inherited else { return given }
    for criterion in given {
      if let index = criteria.firstIndex(where: { $0.id == criterion.id }) {
        criteria[index] = criterion
      } else {
        criteria.append(criterion)
      }
    }
    return criteria
  }

  private func criterion(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> Criterion? {
    guard
      let object = ObjectReader(node, what: "критерия \(what)", allowed: RubricKeys.criterion, problems: &problems)
    else { return nil }
    let title = object.string("title", &problems)
    let basis = BasisReader().read("basis", in: object, &problems)
    guard let id = object.string("id", &problems) else { return nil }
    return Criterion(id: id, title: title ?? id, basis: basis, place: node.place)
  }

  /// The base's indicators without those this edition removes.
  private func keptIndicators(
    _ object: ObjectReader, of inherited: Direction?, _ problems: inout [Problem]
  ) -> [Indicator] {
    var kept = inherited?.indicators ?? []
    for node in object.optionalArray("remove", &problems) ?? [] {
      guard
        let removal = ObjectReader(
          node, what: "исключения из \(object.what)", allowed: RubricKeys.removal, problems: &problems)
      else { continue }
      _ = removal.string("why", &problems)
      guard let id = removal.string("id", &problems) else { continue }
      if let index = kept.firstIndex(where: { $0.id == id }) {
        kept.remove(at: index)
      } else {
        problems.append(removalUnknown(id, at: node.place, hasBase: inherited != nil))
      }
    }
    return kept
  }

  private func removalUnknown(_ id: String, at place: Place, hasBase: Bool) -> Problem {
    Problem(
      "rubric.removal-unknown", at: place, "исключать нечего: показателя \(id) нет",
      expected: hasBase ? "показатель этого направления из основной редакции" : "ключ remove только в редакции с base",
      found: id, remedy: "исправьте обозначение или уберите строку из remove")
  }

  /// The kept indicators in their order, each with its difference, then the new ones.
  private func indicators(
    _ object: ObjectReader, over kept: [Indicator], isWhole: Bool, _ problems: inout [Problem]
  ) -> [Indicator] {
    let byID = Dictionary(kept.map { ($0.id, $0) }) { first, _ in first }
    let nodes = isWhole ? object.array("indicators", &problems) : object.optionalArray("indicators", &problems)
    let read = RubricBounds.indicators.cut(nodes ?? [], &problems).compactMap {
      IndicatorReader().read($0, over: byID, &problems)
    }
    guard !kept.isEmpty else { return read }
    let order = Dictionary(kept.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var merged = kept
    var replaced: Set<String> = []
    for indicator in read {
      // A second difference for one indicator stays as a second indicator, for the linter to name.
      if let index = order[indicator.id], replaced.insert(indicator.id).inserted {
        merged[index] = indicator
      } else {
        merged.append(indicator)
      }
    }
    return merged
  }
}
