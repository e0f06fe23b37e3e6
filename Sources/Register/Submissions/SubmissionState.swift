/// What became of a sheet that came in.
///
/// A sheet that came after the deadline of its wave is `accepted`; that it is late follows from the two days and is never stored (M12).
package enum SubmissionState: String, CaseIterable, Sendable {
  /// The current sheet of its school in its wave.
  case accepted
  /// The current sheet, with at least one expert's value that differs from the school's.
  case expertCorrected
  /// A later version has taken its place, or had before it came.
  case superseded
  /// Not scored because of errors, which are kept with it.
  case rejected
  case withdrawn

  /// Whether the levels of the school rest on it.
  package var isCurrent: Bool { self == .accepted || self == .expertCorrected }

  /// In Russian: «лист …».
  package var russian: String {
    switch self {
    case .accepted: "принят"
    case .expertCorrected: "исправлен экспертом"
    case .superseded: "заменён другим"
    case .rejected: "не принят из-за ошибок"
    case .withdrawn: "отозван"
    }
  }
}
