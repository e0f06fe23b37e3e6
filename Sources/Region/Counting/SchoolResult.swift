import RubricModel
import Scoring

/// What a count looks at: the whole school, or one direction by index.
package enum LevelScope: Hashable, Sendable {
  case overall
  case direction(Int)

  /// The whole and then every direction of an edition.
  package static func all(of edition: RegionEdition) -> [LevelScope] {
    [.overall] + edition.rubric.directions.indices.map(LevelScope.direction)
  }
}

/// Sums and level of one scope of one school.
package struct ScopeResult: Hashable, Sendable {
  package let score: Int
  package let maximum: Int
  /// nil when it is not rated (M3).
  package let levels: LevelRange?

  /// The slot of a distribution it falls into.
  func slot(of edition: RegionEdition) -> Int {
    guard let levels else { return edition.slots - 1 }
    return levels.decided ?? edition.slots - 2
  }
}

/// The levels of one school under one edition.
package struct SchoolResult: Sendable {
  package let label: SchoolLabel
  package let place: Place
  package let row: StateRow
  package let overall: ScopeResult
  package let directions: [ScopeResult]

  /// The result in a scope; nil for a direction the edition does not have.
  package subscript(scope: LevelScope) -> ScopeResult? {
    switch scope {
    case .overall: overall
    case .direction(let index): directions.indices.contains(index) ? directions[index] : nil
    }
  }

  /// Scores a row of states (M2–M7).
  package init(_ label: SchoolLabel, _ place: Place, _ row: StateRow, under edition: RegionEdition) {
    let compiled = edition.compiled
    var directions: [ScopeResult] = []
    var sum = Tally()
    var anyZeroed = false
    var anyMayBeZeroed = false
    row.states.withUnsafeBufferPointer { states in
      for index in compiled.directions.indices {
        let tally = compiled.tally(direction: index, states: states, passport: row.passport)
        directions.append(
          ScopeResult(
            score: tally.score, maximum: tally.maximum, levels: compiled.levels(of: tally, direction: index)))
        sum.add(direction: tally)
        anyZeroed = anyZeroed || tally.zeroed
        anyMayBeZeroed = anyMayBeZeroed || tally.mayBeZeroed
      }
    }
    self.label = label
    self.place = place
    self.row = row
    self.directions = directions
    overall = ScopeResult(
      score: sum.score, maximum: sum.maximum,
      levels: compiled.overallLevels(of: sum, anyZeroed: anyZeroed, anyMayBeZeroed: anyMayBeZeroed))
  }
}
