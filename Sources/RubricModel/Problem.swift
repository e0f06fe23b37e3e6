/// One thing wrong in what was read; all problems of a file are collected and shown at once.
public struct Problem: Hashable, Sendable {
  /// Whether the file may still be used.
  public enum Severity: String, Sendable {
    case error
    case warning
    /// Worth knowing; nothing is wrong.
    case note
  }

  /// Stable, readable name of the kind of problem, for example `answers.part-over-whole`.
  public var id: String
  public var severity: Severity
  public var place: Place
  /// The problem in a Russian sentence without the place.
  public var summary: String
  public var expected: String?
  public var found: String?
  /// What to do about it, in Russian, for a deputy head.
  public var remedy: String?

  public init(
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
