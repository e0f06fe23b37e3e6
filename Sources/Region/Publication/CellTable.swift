/// Cells that are to be published, and the sums that tie them together, over all files of one publication (M14).
package struct CellTable: Sendable {
  /// A count of schools that a publication would show.
  package struct Cell: Hashable, Sendable {
    /// Stable, unique.
    package let id: String
    package let value: Int
    /// A total is hidden for the sake of others only where no part can be.
    package let isTotal: Bool
  }

  /// A total and its parts, by index: the parts always sum to it, and everybody knows that.
  package struct Identity: Hashable, Sendable {
    package let total: Int
    package let parts: [Int]
  }

  package private(set) var cells: [Cell] = []
  package private(set) var identities: [Identity] = []
  /// Cells whose group is smaller than the threshold and that may not be shown whatever their own value, 0 included.
  package private(set) var ofSmallGroups: Set<Int> = []
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

  /// Marks a cell as one of a group that is too small to be shown.
  package mutating func markSmallGroup(_ cell: Int) { ofSmallGroups.insert(cell) }

  /// The index of a cell that is there.
  package func index(of id: String) -> Int? { index[id] }
}
