/// Cells that are to be published, and the sums that tie them together, over all files of one publication (M14).
package struct CellTable: Sendable {
  /// A count of schools that a publication would show.
  package struct Cell: Hashable, Sendable {
    /// Stable, unique.
    package let id: String
    package let value: Int
    /// A total is hidden for the sake of others only where no part can be.
    package let isTotal: Bool
    /// What anybody knows it to be at least, hidden or not: a total is never hidden where it is 0.
    package var least: Int { isTotal ? 1 : 0 }
  }

  /// A total and its parts, by index: the parts always sum to it, and everybody knows that.
  package struct Identity: Hashable, Sendable {
    package let total: Int
    package let parts: [Int]
  }

  package private(set) var cells: [Cell] = []
  package private(set) var identities: [Identity] = []
  /// Cells that may not be shown whatever their value, 0 included: those of a small group, and the zeros beside a small count.
  package private(set) var withheld: Set<Int> = []
  private var index: [String: Int] = [:]

  package init() {}

  /// The index of a cell; a cell is made the first time its id is met.
  package mutating func cell(_ id: String, _ value: Int, isTotal: Bool = false) -> Int {
    if let known = index[id] { return known }
    cells.append(Cell(id: id, value: value, isTotal: isTotal))
    index[id] = cells.count - 1
    return cells.count - 1
  }

  /// Says that the parts sum to the total.
  package mutating func add(total: Int, parts: [Int]) {
    identities.append(Identity(total: total, parts: parts))
  }

  /// Keeps a cell from being shown whatever its value.
  package mutating func withhold(_ cell: Int) { withheld.insert(cell) }

  /// The index of a cell that is there.
  package func index(of id: String) -> Int? { index[id] }
}
