/// What may leave the region for the public: counts, some of them hidden; no school is named and none is ranked (M14).
package struct RegionPublication: Sendable {
  /// Counts of one group in one wave; nil is hidden.
  package struct Group: Sendable {
    /// ОКТМО; empty for the region.
    package let key: String
    package let name: String
    package let total: Int?
    /// By scope (the whole, then the directions), by slot as in `Distribution`.
    package let counts: [[Int?]]
  }

  /// One wave.
  package struct Wave: Sendable {
    package let wave: String
    package let edition: RegionEdition
    package let whole: Group
    package let municipalities: [Group]
  }

  /// Moves of the whole level between two waves, under one edition; nil is hidden.
  package struct Moves: Sendable {
    package let first: String
    package let second: String
    package let edition: RegionEdition
    package let cells: [[Int?]]
    /// Schools of the first wave that the second lacks, and newcomers, by slot.
    package let left: [Int?]
    package let joined: [Int?]
  }

  package let threshold: Int
  package let waves: [Wave]
  package let moves: [Moves]
  /// Ids of all hidden cells, for the log of the operator.
  package let hidden: [String]

  /// Hides what must be hidden in all waves at once.
  ///
  /// Comparisons that were recomputed under two editions are not published: their first wave is not the one of the tables.
  package init(
    _ summaries: [WaveSummary], _ comparisons: [WaveComparison], threshold: Int?
  ) throws(Suppressor.Refusal) {
    guard let threshold else { throw .noThreshold }
    if let few = summaries.first(where: { $0.schools.count < threshold }) {
      throw .tooFew(wave: few.wave, schools: few.schools.count)
    }
    let comparisons = comparisons.filter { !$0.isRecomputed }
    let table = PublicationTable(summaries, comparisons, threshold: threshold).table
    let hidden = try Suppressor(table, threshold: threshold).hidden()
    let shown = ShownCells(table: table, hidden: hidden)
    self.threshold = threshold
    waves = summaries.map { summary in
      Wave(
        wave: summary.wave, edition: summary.edition, whole: shown.group(summary.whole, "", summary),
        municipalities: (summary.groups[.municipality] ?? []).filter { $0.coverage.counted > 0 }.map {
          shown.group($0, PublicationTable.name($0), summary)
        })
    }
    moves = comparisons.map(shown.moves)
    self.hidden = hidden.sorted().map { table.cells[$0].id }
  }
}

/// Reads the cells of a publication back, hidden ones as nil.
private struct ShownCells {
  let table: CellTable
  let hidden: Set<Int>

  func group(_ group: GroupSummary, _ name: String, _ summary: WaveSummary) -> RegionPublication.Group {
    RegionPublication.Group(
      key: group.key, name: group.name, total: value("\(summary.wave)/\(name)/total"),
      counts: group.distributions.indices.map { scope in
        (0..<summary.edition.slots).map { value("\(summary.wave)/\(name)/\(scope)/\($0)") }
      })
  }

  func moves(_ comparison: WaveComparison) -> RegionPublication.Moves {
    let id = PublicationTable.name(comparison)
    let slots = comparison.second.edition.slots
    return RegionPublication.Moves(
      first: comparison.first.wave, second: comparison.second.wave, edition: comparison.second.edition,
      cells: (0..<slots).map { from in (0..<slots).map { value("\(id)/\(from)>\($0)") } },
      left: (0..<slots).map { value("\(id)/left/\($0)") }, joined: (0..<slots).map { value("\(id)/joined/\($0)") })
  }

  private func value(_ id: String) -> Int? {
    guard let index = table.index(of: id), !hidden.contains(index) else { return nil }
    return table.cells[index].value
  }
}
