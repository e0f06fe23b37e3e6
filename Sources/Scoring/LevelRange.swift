/// Where a level can lie while answers are missing: both ends, as indices into the levels of the edition (M5).
public struct LevelRange: Hashable, Sendable {
  public let lowest: Int
  public let highest: Int

  @inlinable
  public init(lowest: Int, highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }

  /// The level when both ends agree: decided, in spite of any gaps; nil when it is still open.
  @inlinable public var decided: Int? { lowest == highest ? lowest : nil }
}
