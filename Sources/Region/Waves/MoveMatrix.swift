/// Who moved from which level to which, under one edition, with the schools behind every cell.
package struct MoveMatrix: Sendable {
  /// Id of the edition both waves were scored under.
  package let edition: RegionEdition
  package let scope: LevelScope
  /// `cells[from][to]`: ids of schools; slots as in `Distribution`.
  package let cells: [[[SchoolLabel]]]

  init(edition: RegionEdition, scope: LevelScope, pairs: [WaveComparison.Pair]) {
    var cells = Array(repeating: Array(repeating: [SchoolLabel](), count: edition.slots), count: edition.slots)
    for index in pairs.indices {
      guard let old = pairs[index].before[scope], let new = pairs[index].after[scope] else { continue }
      cells[old.slot(of: edition)][new.slot(of: edition)].append(pairs[index].after.label)
    }
    self.edition = edition
    self.scope = scope
    self.cells = cells
  }

  /// Schools that rose, stayed or fell between decided levels, and those where it cannot be told.
  package var balance: (rose: Int, stayed: Int, fell: Int, open: Int) {
    var balance = (rose: 0, stayed: 0, fell: 0, open: 0)
    let levels = edition.slots - 2
    for (from, row) in cells.enumerated() {
      for (to, schools) in row.enumerated() {
        if from >= levels || to >= levels {
          balance.open += schools.count
        } else if to > from {
          balance.rose += schools.count
        } else if to < from {
          balance.fell += schools.count
        } else {
          balance.stayed += schools.count
        }
      }
    }
    return balance
  }
}
