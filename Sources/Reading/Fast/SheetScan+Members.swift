extension SheetScan {
  /// Reads the value of a key of the sheet; nil where the key is unknown or the value is not beyond doubt.
  @inline(__always)
  mutating func member(_ name: KeyWords) -> Keys? {
    if name == KeyWords("answers") { return scanAnswers() ? .answers : nil }
    if name == KeyWords("school") { return scanSchool() ? .school : nil }
    if name == KeyWords("format") {
      guard let text = cursor.text(), bytes(of: text).elementsEqual("samodiag.answers/1".utf8) else { return nil }
      return .format
    }
    if name == KeyWords("rubric") {
      guard let text = cursor.text(), text.count > 0 else { return nil }
      found.rubric = text
      return .rubric
    }
    if name == KeyWords("wave") {
      guard let text = cursor.text(), field(text).isWave else { return nil }
      found.wave = text
      return .wave
    }
    if name == KeyWords("submitted") {
      guard let text = cursor.text(), field(text).isDay else { return nil }
      found.submitted = text
      return .submitted
    }
    if name == KeyWords("comment") { return cursor.text() == nil ? nil : .comment }
    return nil
  }

  /// Reads the answers under the edition named before; under each that is known where none was named yet.
  private mutating func scanAnswers() -> Bool {
    answers = cursor
    guard found.rubric.count == 0 else {
      guard let table = table(of: found.rubric) else { return false }
      return scanAnswers(table)
    }
    for table in tables {
      cursor = answers
      if scanAnswers(table) { return true }
    }
    return false
  }

  /// Reads the answers under an edition.
  mutating func scanAnswers(_ table: ScanTable) -> Bool {
    used = table
    row.clear()
    var reader = AnswersScan(cursor: cursor, table: table, row: row)
    guard reader.run() else { return false }
    cursor = reader.cursor
    return true
  }
}
