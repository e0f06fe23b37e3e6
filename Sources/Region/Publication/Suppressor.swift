/// Decides which cells of a publication are hidden: those too small, and as many more as keep them from being computed (M14). Fails closed.
package struct Suppressor: Sendable {
  /// Why nothing may be published.
  package enum Refusal: Error, Hashable, Sendable {
    /// No threshold, or one below 2, which hides nothing.
    case noThreshold
    /// A whole wave is a group smaller than the threshold: whatever is shown of it tells of those few.
    case tooFew(wave: String, schools: Int)
    /// Some cell would give itself away whatever else is hidden.
    case cannotProtect(String)
    /// Numbers grew out of range; the check is not to be trusted.
    case overflow
  }

  private let table: CellTable
  private let threshold: Int
  /// Equations a cell stands in.
  private let equations: [[Int]]

  /// A suppressor over a table. `threshold` is the smallest count that may be shown, at least 2; a count of 0 says of nobody.
  package init(_ table: CellTable, threshold: Int?) throws(Refusal) {
    guard let threshold, threshold >= 2 else { throw .noThreshold }
    self.table = table
    self.threshold = threshold
    var equations = Array(repeating: [Int](), count: table.cells.count)
    for (number, identity) in table.identities.enumerated() {
      for cell in [identity.total] + identity.parts { equations[cell].append(number) }
    }
    self.equations = equations
  }

  /// The indices of the cells to hide.
  package func hidden() throws(Refusal) -> Set<Int> {
    var hidden = table.withheld
    for (index, cell) in table.cells.enumerated() where cell.value > 0 && cell.value < threshold {
      hidden.insert(index)
    }
    while true {
      let open = try exposed(hidden)
      if open.isEmpty { return hidden }
      for cell in open { try cover(cell, &hidden) }
    }
  }

  /// Hidden cells that could be computed, by whoever knows these rules too.
  ///
  /// First by equations alone; then because no count falls below its least. Where every cell at its least can rise, a small step that way leaves room
  /// for any change the equations allow, so nothing else is to be checked.
  private func exposed(_ hidden: Set<Int>) throws(Refusal) -> [Int] {
    let check = DeterminedCells(table)
    do throws(DeterminedCells.Overflow) {
      let plain = try check.find(among: hidden)
      if !plain.isEmpty { return plain }
      let lowest = hidden.filter { table.cells[$0].value <= table.cells[$0].least }
      return try check.pinned(among: hidden, lowest: lowest)
    } catch {
      throw .overflow
    }
  }

  /// Hides one more cell beside an exposed one: the smallest part that is not 0, else a total.
  private func cover(_ cell: Int, _ hidden: inout Set<Int>) throws(Refusal) {
    // Cells of equations that have no second unknown come first; then any that share an unknown with the cell.
    var reached: Set<Int> = [cell]
    var frontier = [cell]
    while !frontier.isEmpty {
      let neighbours = Set(
        frontier.flatMap { equations[$0] }.flatMap { [table.identities[$0].total] + table.identities[$0].parts })
      let candidates = neighbours.filter { !hidden.contains($0) && table.cells[$0].value > 0 }
      if let best = candidates.min(by: precedes) {
        hidden.insert(best)
        return
      }
      frontier = neighbours.filter { hidden.contains($0) && !reached.contains($0) }.sorted()
      reached.formUnion(frontier)
    }
    throw .cannotProtect(table.cells[cell].id)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (table.cells[left], table.cells[right])
    if a.isTotal != b.isTotal { return !a.isTotal }
    return a.value != b.value ? a.value < b.value : left < right
  }
}
