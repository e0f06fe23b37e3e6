/// One thing wrong in what was read; all problems of a file are collected and shown at once.
package struct Problem: Hashable, Sendable {
  /// Whether the file may still be used.
  package enum Severity: String, Sendable {
    case error
    case warning
    /// Worth knowing; nothing is wrong.
    case note
  }

  /// Stable, readable name of the kind of problem, for example `answers.part-over-whole`.
  package var id: String
  package var severity: Severity
  package var place: Place
  /// The problem in a Russian sentence without the place.
  package var summary: String
  package var expected: String?
  package var found: String?
  /// What to do about it, in Russian, for a deputy head.
  package var remedy: String?

  package init(
    _ id: String, _ severity: Severity = .error, at place: Place, _ summary: String, expected: String? = nil,
    found: String? = nil, remedy: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.place = place
    self.summary = summary
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }
}
