import Scoring

/// The answers of one sheet as bytes, one for each indicator: points, or a state that is no number.
struct AnswerRow {
  /// Stands where no answer was read yet; no state has this byte.
  static let untouched: Int8 = -128
  /// The school excluded an indicator that the edition does not let it exclude: right only where it does not apply anyway.
  static let excluded: Int8 = -127
  /// Answers to indicators that do not apply are notes to the careful reader, which gives up a sheet with too many problems.
  private static let mostLeftOut = 400

  private let bytes: UnsafeMutableBufferPointer<Int8>

  init(_ bytes: UnsafeMutableBufferPointer<Int8>) { self.bytes = bytes }

  /// Empties the row.
  func clear() { bytes.update(repeating: Self.untouched) }

  /// Puts an answer down; false where one stands already. The index must be one of the edition's.
  @inline(__always)
  func put(_ state: Int8, at item: Int) -> Bool {
    let start = bytes.baseAddress.unsafelyUnwrapped
    guard start[item] == Self.untouched else { return false }
    start[item] = state
    return true
  }

  /// Turns what is untouched into unanswered, once the passport is known.
  ///
  /// Returns how many answers stand against indicators that do not apply (they stay in the row, and scoring leaves them out, M2);
  /// nil where the careful reader has something to say.
  func settle(_ table: ScanTable, passport: Scoring.Passport) -> Int? {
    guard let skipped = table.skipped(for: passport) else { return nil }
    let start = bytes.baseAddress.unsafelyUnwrapped
    var leftOut = 0
    for item in 0..<table.count {
      var state = start[item]
      if state == Self.untouched { state = AnswerState.unanswered.raw }
      if skipped[item] != 0 {
        if state == Self.excluded { state = AnswerState.notApplicable.raw }
        if state >= 0 || state == AnswerState.unknown.raw { leftOut += 1 }
      } else if state == Self.excluded {
        return nil
      }
      start[item] = state
    }
    return leftOut < Self.mostLeftOut ? leftOut : nil
  }
}
