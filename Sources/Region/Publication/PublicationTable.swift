/// All cells of a publication with everything that ties them: directions share the number of schools, municipalities sum to the region, moves sum to both
/// waves (M14).
struct PublicationTable {
  private(set) var table = CellTable()
  private let threshold: Int

  init(_ summaries: [WaveSummary], _ comparisons: [WaveComparison], threshold: Int) {
    self.threshold = threshold
    for summary in summaries { add(summary) }
    for comparison in comparisons { add(comparison) }
  }

  /// The place of a municipality in the ids of cells.
  static func name(_ group: GroupSummary) -> String { "m:\(group.key)" }

  static func name(_ comparison: WaveComparison) -> String {
    "moves:\(comparison.first.wave)-\(comparison.second.wave)"
  }

  private mutating func add(_ summary: WaveSummary) {
    let groups = (summary.groups[.municipality] ?? []).filter { $0.coverage.counted > 0 }
    let names = groups.map(Self.name)
    for (group, name) in zip(groups, names) { add(group, name, summary) }
    add(summary.whole, "", summary)
    let total = table.cell("\(summary.wave)//total", summary.whole.coverage.counted, isTotal: true)
    table.add(total: total, parts: zip(groups, names).map { self.total(of: $0, $1, summary) })
    for (scope, distribution) in summary.whole.distributions.enumerated() {
      for slot in distribution.counts.indices {
        let parts = zip(groups, names).map { group, name in
          table.cell("\(summary.wave)/\(name)/\(scope)/\(slot)", group.distributions[scope].counts[slot])
        }
        table.add(
          total: table.cell("\(summary.wave)//\(scope)/\(slot)", distribution.counts[slot], isTotal: true),
          parts: parts)
      }
    }
  }

  private mutating func add(_ group: GroupSummary, _ name: String, _ summary: WaveSummary) {
    let total = total(of: group, name, summary)
    let isSmall = group.coverage.counted < threshold
    if isSmall { table.withhold(total) }
    for (scope, distribution) in group.distributions.enumerated() {
      let parts = distribution.counts.enumerated().map { slot, count in
        table.cell("\(summary.wave)/\(name)/\(scope)/\(slot)", count, isTotal: name.isEmpty)
      }
      if !name.isEmpty, isSmall || hasSmall(distribution.counts) {
        withhold(parts, distribution.counts, whole: summary.whole.distributions[scope].counts)
      }
      table.add(total: total, parts: parts)
    }
  }

  private func hasSmall(_ counts: [Int]) -> Bool { counts.contains { $0 > 0 && $0 < threshold } }

  /// Zeros beside a small count are small counts: shown, they would tell that what is hidden is not 0, and where the few stand. Where the whole has
  /// nobody a 0 says nothing new.
  private mutating func withhold(_ parts: [Int], _ counts: [Int], whole: [Int]) {
    for (slot, part) in parts.enumerated() where whole[slot] > 0 && counts[slot] < threshold { table.withhold(part) }
  }

  private mutating func total(of group: GroupSummary, _ name: String, _ summary: WaveSummary) -> Int {
    table.cell("\(summary.wave)/\(name)/total", group.coverage.counted, isTotal: true)
  }

  private mutating func add(_ comparison: WaveComparison) {
    guard let matrix = comparison.matrices.last?.first else { return }
    let id = Self.name(comparison)
    let slots = matrix.edition.slots
    let moves = (0..<slots).map { from in
      (0..<slots).map { table.cell("\(id)/\(from)>\($0)", matrix.cells[from][$0].count) }
    }
    let stayed = Set(comparison.stayed.map(\.id))
    for slot in 0..<slots {
      let before = comparison.first.schools(in: slot, of: .overall)
      let ends = comparison.second.whole[scope: .overall].counts
      let row = matrix.cells[slot].map(\.count)
      if hasSmall(row) { withhold(moves[slot], row, whole: ends) }
      let left = before.count { !stayed.contains(comparison.first.schools[$0].label.id) }
      let start = table.cell("\(comparison.first.wave)//0/\(slot)", before.count, isTotal: true)
      table.add(total: start, parts: moves[slot] + [table.cell("\(id)/left/\(slot)", left)])
      let after = comparison.second.schools(in: slot, of: .overall)
      let joined = after.count { !stayed.contains(comparison.second.schools[$0].label.id) }
      let end = table.cell("\(comparison.second.wave)//0/\(slot)", after.count, isTotal: true)
      table.add(total: end, parts: moves.map { $0[slot] } + [table.cell("\(id)/joined/\(slot)", joined)])
    }
  }
}
