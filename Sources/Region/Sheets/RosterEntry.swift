/// A school that is expected to send a sheet (P03, P09).
package struct RosterEntry: Hashable, Sendable {
  package var label: SchoolLabel
  /// Why no sheet is to be expected (филиал, закрывается), in Russian; nil for a school that owes one.
  package var excuse: String?

  /// An expected school.
  package init(_ label: SchoolLabel, excuse: String? = nil) {
    self.label = label
    self.excuse = excuse
  }
}
