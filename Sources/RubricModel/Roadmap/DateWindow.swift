/// The days in which something is to be done, both ends included (окно срока).
package struct DateWindow: Hashable, Sendable {
  /// Nil where only the end is set: «не позднее …» (D2).
  package let start: CivilDay?
  package let end: CivilDay

  /// The caller keeps `start` at or before `end`.
  package init(from start: CivilDay?, to end: CivilDay) {
    self.start = start
    self.end = end
  }

  /// Whether a day lies inside.
  package func contains(_ day: CivilDay) -> Bool {
    day <= end && (start.map { $0 <= day } ?? true)
  }
}
