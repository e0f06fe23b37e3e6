import RubricModel

/// A table of cut scores and those for whom it holds.
struct CutScoreTable {
  /// Russian, in the genitive: «направления «Знание»» or «школы в целом».
  let whose: String
  let scores: LevelScale.CutScores
  /// The indicators whose points are compared with it.
  let indicators: [Indicator]

  /// One for each direction, then the whole school's; a table that holds for several stands for each of them.
  static func all(in rubric: Rubric) -> [CutScoreTable] {
    var tables: [CutScoreTable] = []
    for direction in rubric.directions {
      guard let scores = rubric.levels.directions[direction.id] else { continue }
      tables.append(
        CutScoreTable(whose: "направления «\(direction.name)»", scores: scores, indicators: direction.indicators))
    }
    tables.append(CutScoreTable(whose: "школы в целом", scores: rubric.levels.overall, indicators: rubric.indicators))
    return tables
  }

  /// The tables as they were written: one that holds for several stands once.
  static func written(in rubric: Rubric) -> [CutScoreTable] {
    let tables = all(in: rubric)
    var uses: [Place: Int] = [:]
    for table in tables { uses[table.scores.place, default: 0] += 1 }
    var seen: Set<Place> = []
    return tables.compactMap { table in
      let place = table.scores.place
      guard place != .nowhere, uses[place] != 1 else { return table }
      guard seen.insert(place).inserted else { return nil }
      return CutScoreTable(whose: "направлений и школы в целом", scores: table.scores, indicators: table.indicators)
    }
  }
}

extension LevelScale {
  /// Name of the level a bound opens, «№ 2» for one that is not declared.
  func name(ofBound index: Int) -> String {
    levels.indices.contains(index + 1) ? "«\(levels[index + 1].name)»" : "№\u{A0}\(index + 1)"
  }

  /// A bound in its unit, for a message.
  func inUnit(_ bound: Int) -> String {
    switch unit {
    case .points: "баллов: \(bound)"
    case .share: "\(bound)\u{A0}%"
    }
  }
}
