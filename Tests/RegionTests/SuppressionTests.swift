import RubricModel
import TestSupport
import Testing

@testable import Region

/// Groups × slots with all totals; a group below the threshold is withheld whole.
private func table(_ counts: [[Int]], threshold: Int) -> CellTable {
  var table = CellTable()
  let slots = counts[0].count
  let columns = (0..<slots).map { slot in counts.map { $0[slot] }.reduce(0, +) }
  var totals: [Int] = []
  for (group, row) in counts.enumerated() {
    let size = row.reduce(0, +)
    let cells = row.enumerated().map { table.cell("\(group)/\($0)", $1) }
    let total = table.cell("\(group)/total", size, isTotal: true)
    totals.append(total)
    let hides = size < threshold || row.contains { $0 > 0 && $0 < threshold }
    if size < threshold { table.withhold(total) }
    if hides { for slot in 0..<slots where columns[slot] > 0 && row[slot] < threshold { table.withhold(cells[slot]) } }
    table.add(total: total, parts: cells)
  }
  let sums = (0..<slots).map { slot in
    let sum = table.cell("all/\(slot)", columns[slot], isTotal: true)
    table.add(total: sum, parts: counts.indices.compactMap { table.index(of: "\($0)/\(slot)") })
    return sum
  }
  let all = table.cell("all/total", columns.reduce(0, +), isTotal: true)
  table.add(total: all, parts: totals)
  table.add(total: all, parts: sums)
  return table
}

/// Every way to fill the parts that agrees with what is shown; the values each hidden cell takes among them.
private func possibleValues(_ counts: [[Int]], _ table: CellTable, _ hidden: Set<Int>) -> [Int: Set<Int>] {
  let (groups, slots) = (counts.count, counts[0].count)
  let most = 2 + (counts.flatMap { $0 }.max() ?? 0)
  var values: [Int: Set<Int>] = [:]
  var filled = counts
  func shown(_ id: String) -> Int? {
    table.index(of: id).flatMap { hidden.contains($0) ? nil : table.cells[$0].value }
  }
  func agrees() -> Bool {
    for group in 0..<groups {
      let sum = filled[group].reduce(0, +)
      if let total = shown("\(group)/total"), total != sum { return false }
      if sum == 0 { return false }
    }
    for slot in 0..<slots {
      let sum = filled.map { $0[slot] }.reduce(0, +)
      if let total = shown("all/\(slot)") { if total != sum { return false } } else if sum == 0 { return false }
    }
    if let all = shown("all/total") { return all == filled.flatMap { $0 }.reduce(0, +) }
    return true
  }
  func note() {
    for cell in hidden {
      let parts = table.cells[cell].id.split(separator: "/")
      let value: Int
      switch (Int(parts[0]), Int(parts[1])) {
      case (let group?, let slot?): value = filled[group][slot]
      case (let group?, nil): value = filled[group].reduce(0, +)
      case (nil, let slot?): value = filled.map { $0[slot] }.reduce(0, +)
      case (nil, nil): value = filled.flatMap { $0 }.reduce(0, +)
      }
      values[cell, default: []].insert(value)
    }
  }
  func visit(_ position: Int) {
    if position == groups * slots {
      if agrees() { note() }
      return
    }
    let (group, slot) = (position / slots, position % slots)
    if let known = shown("\(group)/\(slot)") {
      filled[group][slot] = known
      return visit(position + 1)
    }
    for value in 0...most {
      filled[group][slot] = value
      visit(position + 1)
    }
  }
  visit(0)
  return values
}

@Suite("Publication hides what could be computed (M14)")
struct SuppressionTests {
  @Test("No hidden count can be found by trying every way to fill the table") func bruteForce() {
    var published = 0
    for seed in 0..<60 as Range<UInt64> {
      for threshold in [2, 3] where audit(Self.counts(seed), threshold: threshold) { published += 1 }
    }
    // A suppressor that refuses everything would be safe and useless.
    #expect(published > 60, "only \(published) of 120 were published")
  }

  private static func counts(_ seed: UInt64) -> [[Int]] {
    var random = Seeded(seed + 1)
    let shape = [(2, 2), (2, 3), (3, 2)][Int(seed % 3)]
    return (0..<shape.0).map { _ -> [Int] in
      var row = (0..<shape.1).map { _ in Int.random(in: 0...3, using: &random) }
      if row.reduce(0, +) == 0 { row[0] = 1 }
      return row
    }
  }

  /// Whether the table was published at all; every hidden cell must then have more than one possible value.
  private func audit(_ counts: [[Int]], threshold: Int) -> Bool {
    let table = table(counts, threshold: threshold)
    guard let hidden = try? Suppressor(table, threshold: threshold).hidden() else { return false }
    for (index, cell) in table.cells.enumerated() where cell.value > 0 && cell.value < threshold {
      #expect(hidden.contains(index), "\(counts), \(cell.id)")
    }
    let values = possibleValues(counts, table, hidden)
    for cell in hidden where (values[cell] ?? []).count < 2 {
      Issue.record("\(counts), threshold \(threshold): \(table.cells[cell].id) gives itself away")
    }
    return true
  }

  @Test(
    "No hidden count of a whole region follows from the equations, both waves and moves included",
    arguments: 0..<12 as Range<UInt64>)
  func regionAudit(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, schools: 40, municipalities: 6).region()
    let comparison = try #require(region.comparison)
    let summaries = [comparison.first, comparison.second]
    let table = PublicationTable(summaries, [comparison], threshold: 3).table
    for identity in table.identities {
      #expect(table.cells[identity.total].value == identity.parts.map { table.cells[$0].value }.reduce(0, +))
    }
    guard let hidden = try? Suppressor(table, threshold: 3).hidden() else { return }
    // Another arithmetic on purpose: ranks modulo a prime. A cell that follows from the rest does not raise the rank.
    let columns = hidden.sorted()
    let place = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    let rows = table.identities.map { identity -> [Int] in
      var row = Array(repeating: 0, count: columns.count)
      if let total = place[identity.total] { row[total] = Modular.prime - 1 }
      for part in identity.parts { if let index = place[part] { row[index] = 1 } }
      return row
    }
    let basis = Modular.reduced(rows)
    for index in columns.indices {
      #expect(
        !basis.contains { row in row[index] != 0 && row.count { $0 != 0 } == 1 }, "\(table.cells[columns[index]].id)")
    }
  }

  @Test("Without a threshold there is no publication", arguments: [nil, -1, 0, 1] as [Int?])
  func failsClosed(threshold: Int?) throws {
    let region = try RandomRegion(seed: 1).region()
    #expect(throws: Suppressor.Refusal.noThreshold) {
      try RegionPublication([region.current], [], threshold: threshold)
    }
  }

  @Test("Where nothing can hide a count there is no publication") func cannotProtect() {
    var table = CellTable()
    let total = table.cell("t", 1, isTotal: true)
    table.add(total: total, parts: [table.cell("a", 1)])
    #expect(throws: Suppressor.Refusal.self) {
      // The only part equals the only total, and both are hidden: they can rise together, so this alone is safe …
      var known = table
      known.add(total: known.cell("fixed", 0, isTotal: true), parts: [known.cell("b", 0)])
      known.withhold(known.cell("b", 0))
      // … but a hidden part of a 0 that is shown is 0.
      _ = try Suppressor(known, threshold: 2).hidden()
    }
  }

  @Test("Order of municipalities does not change what is hidden; every count below the threshold is hidden")
  func primary() throws {
    let region = try RandomRegion(seed: 5, schools: 60, municipalities: 3).region()
    let publication = try RegionPublication([region.current], [], threshold: 3)
    for wave in publication.waves {
      for count in ([wave.whole] + wave.municipalities).flatMap(\.counts).flatMap({ $0 }).compactMap({ $0 }) {
        #expect(count == 0 || count >= 3)
      }
    }
    #expect(!publication.hidden.isEmpty)
  }
}

/// Gaussian elimination modulo a prime.
private enum Modular {
  static let prime = 1_000_003

  static func reduced(_ matrix: [[Int]]) -> [[Int]] {
    var rows = matrix
    var rank = 0
    for column in 0..<(rows.first?.count ?? 0) {
      guard let pivot = (rank..<rows.count).first(where: { rows[$0][column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let inverse = power(rows[rank][column], prime - 2)
      rows[rank] = rows[rank].map { $0 * inverse % prime }
      for other in rows.indices where other != rank && rows[other][column] != 0 {
        let factor = prime - rows[other][column]
        for index in rows[other].indices where rows[rank][index] != 0 {
          rows[other][index] = (rows[other][index] + factor * rows[rank][index]) % prime
        }
      }
      rank += 1
      if rank == rows.count { break }
    }
    return Array(rows.prefix(rank))
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, base, exponent) = (1, base, exponent)
    while exponent > 0 {
      if exponent % 2 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent /= 2
    }
    return result
  }
}
