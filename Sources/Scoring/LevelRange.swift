/// Where a level can lie while answers are missing: both ends, as indices into the levels of the edition (M5).
package struct LevelRange: Hashable, Sendable {
  package let lowest: Int
  package let highest: Int

  @inlinable
  package init(lowest: Int, highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }

  /// The level when both ends agree: decided, in spite of any gaps; nil when it is still open.
  @inlinable package var decided: Int? { lowest == highest ? lowest : nil }
}
