import RubricModel

/// What became of one sheet; told to the user only when it is on the disk.
package struct SubmissionReceipt: Sendable {
  /// The outcome.
  package enum Outcome: Hashable, Sendable {
    /// The current sheet of its school; `replaced` is the number of the one before it.
    case accepted(replaced: Int?, late: Bool)
    /// Kept, but the register holds a later version already.
    case older(than: Int)
    /// Kept as a repeat: the sheet in force says the same.
    case same(as: Int)
    /// Kept with its problems, not scored.
    case rejected
    /// These bytes are in the register; nothing has changed.
    case unchanged(SubmissionState)
    /// Holds a person's number: not kept.
    case refused
  }

  /// Number of the submission; nil where nothing was kept.
  package let number: Int?
  package let outcome: Outcome
  package let source: String
  package let school: String?
  package let wave: String?
  /// Errors, warnings and notes, those of the register among them.
  package let problems: [Problem]

  /// Whether the sheet needs somebody's attention before it counts.
  package var isRefused: Bool {
    switch outcome {
    case .rejected, .refused: true
    case .unchanged(let state): state == .rejected
    case .accepted, .older, .same: false
    }
  }
}
