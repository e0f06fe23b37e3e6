import RubricModel

/// A sheet or a school that a count leaves out, and why (M13).
package struct LeftOut: Hashable, Sendable {
  /// Why it is left out.
  package enum Reason: Hashable, Sendable {
    /// No sheet in this wave; the register may know why (филиал, закрывается).
    case notSubmitted(why: String?)
    /// The file has errors; the school may be unknown.
    case refused(errors: Int)
    /// The register keeps a sheet of the school that was taken back.
    case withdrawn
    /// Answers another edition than the one counted under.
    case otherEdition(String)
    /// Another sheet says the same; the school is counted by it.
    case copy(of: Place)
    /// The school sent a later one, which is counted.
    case superseded(by: Place)
    /// Several sheets that differ, none of them later: which is right nobody can tell.
    case contradictory(others: [Place])
  }

  /// Nil for a file whose school could not be read.
  package let label: SchoolLabel?
  package let place: Place
  package let reason: Reason

  /// What is left out and why.
  package init(label: SchoolLabel?, place: Place = .nowhere, reason: Reason) {
    self.label = label
    self.place = place
    self.reason = reason
  }

  /// Whether the school itself is counted, by another sheet.
  package var schoolIsCounted: Bool {
    switch reason {
    case .copy, .superseded: true
    case .notSubmitted, .refused, .withdrawn, .otherEdition, .contradictory: false
    }
  }
}
