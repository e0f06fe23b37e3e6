/// How many schools stand at each level, how many are undecided and how many not rated; never an average.
package struct Distribution: Hashable, Sendable {
  /// One for each level of the edition, lowest first, then undecided, then not rated.
  package private(set) var counts: [Int]

  /// An empty distribution over so many slots, at least 2.
  package init(slots: Int) { counts = Array(repeating: 0, count: Swift.max(2, slots)) }

  /// Schools with a level, one count a level.
  package var levels: ArraySlice<Int> { counts.dropLast(2) }
  package var undecided: Int { counts[counts.count - 2] }
  package var notRated: Int { counts[counts.count - 1] }
  /// All schools counted; always the sum of the parts.
  package var total: Int { counts.reduce(0, +) }

  mutating func add(slot: Int) { counts[slot] += 1 }
}
