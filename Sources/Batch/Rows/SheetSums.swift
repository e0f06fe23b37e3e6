import Scoring

/// The sums and levels of one sheet; kept from sheet to sheet, so that scoring a country allocates nothing.
package struct SheetSums: Sendable {
  /// By direction of the edition.
  package private(set) var directions: [Tally] = []
  package private(set) var levels: [LevelRange?] = []
  package private(set) var overall = Tally()
  /// nil when nothing is rated.
  package private(set) var overallLevels: LevelRange?

  package init() {}

  /// Sums a sheet, in place of the last one.
  package mutating func sum(_ sheet: BatchSheet) {
    directions.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    overall = Tally()
    var anyZeroed = false
    var anyMayBeZeroed = false
    let compiled = sheet.edition.compiled
    for direction in compiled.directions.indices {
      let tally = compiled.tally(direction: direction, states: sheet.states, passport: sheet.passport)
      directions.append(tally)
      levels.append(compiled.levels(of: tally, direction: direction))
      overall.add(direction: tally)
      anyZeroed = anyZeroed || tally.zeroed
      anyMayBeZeroed = anyMayBeZeroed || tally.mayBeZeroed
    }
    overallLevels = compiled.overallLevels(of: overall, anyZeroed: anyZeroed, anyMayBeZeroed: anyMayBeZeroed)
  }
}
