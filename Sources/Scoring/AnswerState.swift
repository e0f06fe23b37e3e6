/// What stands against one indicator once the sheet is resolved: points, or one of the three states that are no number (M2).
///
/// One byte, so that a school is a dense row; the meaning of a negative byte is nobody's business outside this file.
package struct AnswerState: Hashable, Sendable {
  /// The byte itself, for rows that a scanner fills.
  package let raw: Int8

  @inlinable package init(raw: Int8) { self.raw = raw }

  /// Points 0…100 of the chosen option; nil outside that range.
  @inlinable package init?(points: Int) {
    guard (0...100).contains(points) else { return nil }
    raw = Int8(points)
  }

  /// Nothing stands there.
  @inlinable package static var unanswered: AnswerState { AnswerState(raw: -1) }
  /// The school wrote «не знаю».
  @inlinable package static var unknown: AnswerState { AnswerState(raw: -2) }
  /// The school declared it not applicable, and the edition lets it.
  @inlinable package static var notApplicable: AnswerState { AnswerState(raw: -3) }

  /// Points, or nil for the three states that are no number.
  @inlinable package var points: Int? { raw >= 0 ? Int(raw) : nil }
  /// Unanswered or unknown: an indicator that still waits for a number (M5).
  @inlinable package var isGap: Bool { raw == -1 || raw == -2 }
}
