import RubricModel

/// Reads the tables of cut scores: one for all, and those that differ for a direction or for the whole (M6).
struct CutScoresReader {
  /// Ids of the levels, lowest first; the lowest has no cut score.
  let levels: [String]
  /// Ids of the directions of the edition.
  let directions: [String]

  struct Tables {
    let overall: LevelScale.CutScores
    /// One for each direction; also those the file gives for directions that do not exist, for the linter to name.
    let directions: [String: LevelScale.CutScores]
  }

  /// Nil, with problems, where a table is missing or unreadable.
  func read(_ object: ObjectReader, _ problems: inout [Problem]) -> Tables? {
    let basis = BasisReader().read("basis", in: object, &problems)
    let common = object.optionalObject("all", &problems).flatMap { table($0, "всех направлений", basis, &problems) }
    var tables: [String: LevelScale.CutScores] = [:]
    for member in object.optionalObject("directions", &problems)?.members ?? [] {
      tables[member.key] = table(member.value, "направления \(member.key)", basis, &problems)
    }
    let own = object.optionalObject("overall", &problems)
    let overall = own.flatMap { table($0, "школы в целом", basis, &problems) } ?? common
    // Where a table is there but unreadable, that has been said.
    let isReadable = object.node("all") == nil || common != nil
    for direction in directions where tables[direction] == nil {
      if let common {
        tables[direction] = common
      } else if isReadable, object.node("directions")?[direction] == nil {
        problems.append(missing("направления \(direction)", at: object.node.place))
      }
    }
    if overall == nil, own == nil, isReadable { problems.append(missing("школы в целом", at: object.node.place)) }
    guard let overall, directions.allSatisfy({ tables[$0] != nil }) else { return nil }
    return Tables(overall: overall, directions: tables)
  }

  private func table(
    _ node: JSONNode, _ whose: String, _ basis: Basis, _ problems: inout [Problem]
  ) -> LevelScale.CutScores? {
    let names = Array(levels.dropFirst())
    guard
      let object = ObjectReader(node, what: "порогов для \(whose)", allowed: names + ["basis"], problems: &problems)
    else { return nil }
    let bounds = names.compactMap { object.int($0, in: RubricBounds.bound, &problems) }
    guard bounds.count == names.count else { return nil }
    // An official table for one direction does not make the others official (M8).
    let own = BasisReader().read("basis", in: object, or: basis, &problems)
    return LevelScale.CutScores(bounds: bounds, basis: own, place: node.place)
  }

  private func missing(_ whose: String, at place: Place) -> Problem {
    Problem(
      "rubric.cut-scores-missing", at: place, "нет порогов для \(whose)",
      expected: "пороги в all — для всех, или отдельные в directions и overall",
      remedy: "добавьте \"all\": { … } или пороги именно для \(whose)")
  }
}
