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

/// Sums and level of one scope of one school; twelve bytes, for a country has a million of them.
package struct ScopeResult: Hashable, Sendable {
  private let points: Int32
  private let mostPoints: Int32
  /// Both ends of the levels; -1 where it is not rated.
  private let lowest: Int16
  private let highest: Int16

  init(score: Int, maximum: Int, levels: LevelRange?) {
    points = Int32(clamping: score)
    mostPoints = Int32(clamping: maximum)
    lowest = Int16(clamping: levels?.lowest ?? -1)
    highest = Int16(clamping: levels?.highest ?? -1)
  }

  package var score: Int { Int(points) }
  package var maximum: Int { Int(mostPoints) }
  /// nil when it is not rated (M3).
  package var levels: LevelRange? { lowest < 0 ? nil : LevelRange(lowest: Int(lowest), highest: Int(highest)) }

  /// The slot of a distribution it falls into.
  func slot(of edition: RegionEdition) -> Int {
    guard let levels else { return edition.slots - 1 }
    return levels.decided ?? edition.slots - 2
  }
}

/// The levels of one school under one edition; eight bytes wherever it stands, like the sheet it is of.
package struct SchoolResult: Sendable {
  @usableFromInline struct Facts: Sendable {
    @usableFromInline let sheet: RegionSheet
    /// Nil for the sheet's own.
    let other: Shared<StateRow>?
    @usableFromInline let overall: ScopeResult
    @usableFromInline let directions: [ScopeResult]
  }

  @usableFromInline let facts: Shared<Facts>

  package var label: SchoolLabel { facts.value.sheet.label }
  package var place: Place { facts.value.sheet.place }
  /// The states that were scored.
  package var row: StateRow { facts.value.other?.value ?? facts.value.sheet.own }
  @inlinable package var overall: ScopeResult { facts.value.overall }
  @inlinable package var directions: [ScopeResult] { facts.value.directions }

  /// The result in a scope; nil for a direction the edition does not have.
  package subscript(scope: LevelScope) -> ScopeResult? {
    switch scope {
    case .overall: overall
    case .direction(let index): directions.indices.contains(index) ? directions[index] : nil
    }
  }

  /// Scores the states that a school sent (M2–M7).
  package init(_ sheet: RegionSheet, under edition: RegionEdition) { self.init(sheet, nil, under: edition) }

  /// Scores another row of a sheet: that of another edition, or with an expert's values.
  package init(_ sheet: RegionSheet, _ other: StateRow?, under edition: RegionEdition) {
    let row = other ?? sheet.own
    let compiled = edition.compiled
    var directions: [ScopeResult] = []
    directions.reserveCapacity(compiled.directions.count)
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
    let overall = ScopeResult(
      score: sum.score, maximum: sum.maximum,
      levels: compiled.overallLevels(of: sum, anyZeroed: anyZeroed, anyMayBeZeroed: anyMayBeZeroed))
    facts = Shared(
      Facts(sheet: sheet, other: other.map(Shared.init), overall: overall, directions: directions))
  }

  /// The same sheet under an edition: itself under its own, nil where the sheet was not recomputed under it.
  func under(_ edition: RegionEdition) -> SchoolResult? {
    if row.edition == edition.id { return self }
    return facts.value.sheet.row(under: edition.id).map { SchoolResult(facts.value.sheet, $0, under: edition) }
  }
}
