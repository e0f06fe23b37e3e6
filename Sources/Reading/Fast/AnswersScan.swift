import Scoring

/// One pass over the object of answers, under one edition.
struct AnswersScan {
  var cursor: FastCursor
  let table: ScanTable
  let row: AnswerRow

  /// Reads from the opening brace to behind the closing one; false where anything is in doubt.
  @inline(never)
  mutating func run() -> Bool {
    guard cursor.takeToken(0x7B) else { return false }
    if cursor.take(0x7D) { return true }
    repeat {
      guard cursor.take(0x22) else { return false }
      let key = cursor.key()
      let item = key == .long ? table.keys.index(ofLongKeyAt: &cursor) : table.keys.index(of: key)
      guard item >= 0, cursor.takeToken(0x3A), let state = answer(to: item), row.put(state, at: item) else {
        return false
      }
    } while cursor.takeToken(0x2C)
    return cursor.take(0x7D)
  }

  /// Reads the answer to one indicator; nil where it is not beyond doubt.
  @inline(__always)
  private mutating func answer(to item: Int) -> Int8? {
    let byte = cursor.byte
    if byte &- 0x30 < 10 {
      let points = cursor.integer()
      return table.rule(item).gives(points) ? Int8(truncatingIfNeeded: points) : nil
    }
    if byte == 0x7B {
      var parts = AnswerParts()
      guard parts.read(&cursor) else { return nil }
      return parts.state(under: table.rule(item), table.bandTable)
    }
    return cursor.takeNull() ? AnswerState.unanswered.raw : nil
  }
}
