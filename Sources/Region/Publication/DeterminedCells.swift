/// Finds hidden cells that anybody could compute from those shown: exact elimination over integers (M14).
///
/// With the shown cells moved to the other side, each identity is an equation over hidden cells. A hidden cell is determined exactly when the reduced
/// system has a row with that cell alone.
struct DeterminedCells {
  /// The arithmetic left the range of integers; nothing may be published on such an answer.
  struct Overflow: Error {}

  /// Coefficients by column, without zeros.
  private typealias Row = [Int: Int]

  private let table: CellTable
  private let equations: [[(column: Int, coefficient: Int)]]

  init(_ table: CellTable) {
    self.table = table
    equations = table.identities.map { identity in
      [(identity.total, -1)] + identity.parts.map { ($0, 1) }
    }
  }

  /// The determined ones among `hidden`, in order.
  func find(among hidden: Set<Int>) throws(Overflow) -> [Int] {
    try reduce(hidden, last: []).compactMap { $0.row.count == 1 ? $0.row.keys.first : nil }.sorted()
  }

  /// Those among `hidden` that stand at the least they can be and cannot be more: some equation lets none of them rise. Sorted.
  ///
  /// `lowest` are the hidden cells at their least. An equation among them alone, all of one sign, pins every one; those that it pins are then known.
  func pinned(among hidden: Set<Int>, lowest: Set<Int>) throws(Overflow) -> [Int] {
    var rows = try reduce(hidden, last: lowest).map(\.row).filter { row in row.keys.allSatisfy(lowest.contains) }
    var pinned: Set<Int> = []
    while true {
      let found = rows.filter { row in row.values.allSatisfy { $0 > 0 } || row.values.allSatisfy { $0 < 0 } }
        .flatMap(\.keys)
      if found.isEmpty { return pinned.sorted() }
      pinned.formUnion(found)
      rows = rows.map { $0.filter { !pinned.contains($0.key) } }.filter { !$0.isEmpty }
    }
  }

  /// The reduced system; columns in `last` become pivots only where an equation has no other.
  private func reduce(_ hidden: Set<Int>, last: Set<Int>) throws(Overflow) -> [(column: Int, row: Row)] {
    var pivots: [(column: Int, row: Row)] = []
    for equation in equations {
      var row: Row = [:]
      for term in equation where hidden.contains(term.column) { row[term.column, default: 0] += term.coefficient }
      for pivot in pivots where row[pivot.column] != nil { row = try Self.cancel(pivot.column, in: row, by: pivot.row) }
      row = Self.reduced(row.filter { $0.value != 0 })
      guard let column = row.keys.filter({ !last.contains($0) }).min() ?? row.keys.min() else { continue }
      for index in pivots.indices where pivots[index].row[column] != nil {
        pivots[index].row = Self.reduced(try Self.cancel(column, in: pivots[index].row, by: row))
      }
      pivots.append((column, row))
    }
    return pivots
  }

  /// `row·b − by·a`, where `a` and `b` are what both have in the column.
  private static func cancel(_ column: Int, in row: Row, by pivot: Row) throws(Overflow) -> Row {
    let (a, b) = (row[column, default: 0], pivot[column, default: 0])
    let common = greatestCommonDivisor(a, b)
    let (ownFactor, pivotFactor) = (b / common, a / common)
    var result: Row = [:]
    for (key, value) in row { result[key] = try product(value, ownFactor) }
    for (key, value) in pivot {
      let (sum, overflow) = result[key, default: 0].subtractingReportingOverflow(try product(value, pivotFactor))
      if overflow { throw Overflow() }
      result[key] = sum == 0 ? nil : sum
    }
    return result.filter { $0.value != 0 }
  }

  private static func product(_ left: Int, _ right: Int) throws(Overflow) -> Int {
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { throw Overflow() }
    return value
  }

  private static func reduced(_ row: Row) -> Row {
    let divisor = row.values.reduce(0) { greatestCommonDivisor($0, $1) }
    return divisor > 1 ? row.mapValues { $0 / divisor } : row
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (a, b) = (abs(left), abs(right))
    while b != 0 { (a, b) = (b, a % b) }
    return Swift.max(a, 1)
  }
}
