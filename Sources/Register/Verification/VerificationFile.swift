import Reading
import RubricModel
import RussianText

/// One line of an expert's list: whose sheet, and the value.
package struct VerificationLine: Sendable {
  package let school: String
  package let wave: String
  package let verdict: Verdict
  package let place: Place

  package init(school: String, wave: String, verdict: Verdict, place: Place = .nowhere) {
    self.school = school
    self.wave = wave
    self.verdict = verdict
    self.place = place
  }
}

/// Reads an expert's list from CSV or a workbook: school, wave, indicator, points or «снято», reason, day, expert.
package struct VerificationFile: Sendable {
  private static let columns: [(name: String, titles: [String])] = [
    ("school", ["школа", "номер школы", "огрн", "инн"]), ("wave", ["волна"]), ("indicator", ["показатель"]),
    ("points", ["баллы", "балл"]), ("reason", ["причина", "основание"]), ("day", ["дата"]), ("expert", ["эксперт"]),
  ]
  let file: String

  package init(file: String) { self.file = file }

  /// All lines; none when there is an error among the problems.
  package func read(_ bytes: [UInt8]) -> (lines: [VerificationLine], problems: [Problem]) {
    let lists = ListTables(bytes, file: file, knows: Self.hasHeading)
    var problems = lists.problems
    var lines: [VerificationLine] = []
    for list in lists.tables { lines += read(list, &problems) }
    return (problems.contains { $0.severity == .error } ? [] : lines, problems)
  }

  private static func hasHeading(_ heading: String) -> Bool {
    let heading = RegistryForm.folded(heading)
    return columns.contains { $0.name == heading || $0.titles.contains(heading) }
  }

  private func read(_ list: ListTable, _ problems: inout [Problem]) -> [VerificationLine] {
    let headings = list.columns.map(RegistryForm.folded)
    let positions = Self.columns.compactMap { column in
      headings.firstIndex { $0 == column.name || column.titles.contains($0) }
    }
    guard positions.count == Self.columns.count, Set(positions).count == headings.count else {
      problems.append(
        Problem(
          "verification.columns", at: list.place, "столбцы не те",
          expected: Self.columns.map { $0.titles[0] }.joined(separator: ", "),
          found: String(list.columns.joined(separator: ", ").prefix(200)), remedy: "исправьте заголовки"))
      return []
    }
    return list.rows.compactMap { row in line(positions.map { row.cells[$0] }, row.place, &problems) }
  }

  private func line(
    _ cells: [ListTable.Cell], _ place: Place, _ problems: inout [Problem]
  ) -> VerificationLine? {
    let before = problems.count
    for (column, cell) in zip(Self.columns, cells) where cell.text.isEmpty {
      problems.append(
        Problem(
          "verification.no-value", at: cell.place, "не заполнено «\(column.titles[0])»", remedy: "впишите значение"))
    }
    guard problems.count == before else { return nil }
    let school = value(.school, cells[0], "школа", &problems)
    let wave = value(.wave, cells[1], "волна", &problems)
    let points = ExpertValue(cells[3].text)
    if points == nil {
      problems.append(wrong(cells[3], "баллы", "целое число от 0 до 100 или слово «\(ExpertValue.word)»"))
    }
    let day = value(.day, cells[5], "дата", &problems)
    guard let school, let wave, let points, let day else { return nil }
    return VerificationLine(
      school: school, wave: wave,
      verdict: Verdict(
        indicator: cells[2].text, value: points, reason: cells[4].text, day: day, expert: cells[6].text), place: place)
  }

  private func value(
    _ form: RegistryForm, _ cell: ListTable.Cell, _ title: String, _ problems: inout [Problem]
  ) -> String? {
    let value = form.value(of: cell.text)
    if value == nil { problems.append(wrong(cell, title, form.expected)) }
    return value
  }

  /// A person's number is not repeated in the message.
  private func wrong(_ cell: ListTable.Cell, _ title: String, _ expected: String) -> Problem {
    let isPersonal = SchoolIdentifier(cell.text) == .personal
    return Problem(
      "verification.wrong-value", at: cell.place, "значение «\(title)» не подходит", expected: expected,
      found: isPersonal ? "12 цифр: ИНН человека" : "«\(cell.text.prefix(60))»", remedy: "исправьте значение")
  }
}
