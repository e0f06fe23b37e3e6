import Scoring

/// The answers of one sheet as bytes, one for each indicator: points, or a state that is no number.
struct AnswerRow {
  /// Stands where no answer was read yet; no state of an answer has this byte.
  static let untouched: Int8 = -128

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

  /// Turns what is untouched into unanswered, and what does not apply to the school into not applicable (M2).
  ///
  /// Returns how many answers were left out because their indicator does not apply.
  func settle(_ table: ScanTable, passport: Passport) -> Int {
    guard let skipped = table.skipped(for: passport) else { return 0 }
    let start = bytes.baseAddress.unsafelyUnwrapped
    var leftOut = 0
    for item in 0..<table.count {
      let state = start[item]
      let applies = skipped[item] == 0
      leftOut &+= !applies && state >= 0 ? 1 : 0
      start[item] = applies ? (state == Self.untouched ? AnswerState.unanswered.raw : state) : AnswerState.notApplicable.raw
    }
    return leftOut
  }
}
