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

/// Reads an expert's list from CSV: school, wave, indicator, points, reason, day, expert.
package struct VerificationFile: Sendable {
  private static let columns: [(name: String, titles: [String])] = [
    ("school", ["школа", "номер школы", "огрн", "инн"]), ("wave", ["волна"]), ("indicator", ["показатель"]),
    ("points", ["баллы", "балл"]), ("reason", ["причина", "основание"]), ("day", ["дата"]), ("expert", ["эксперт"]),
  ]
  let file: String

  package init(file: String) { self.file = file }

  /// All lines; problems when anything is wrong.
  package func read(_ bytes: [UInt8]) -> (lines: [VerificationLine], problems: [Problem]) {
    let (table, readProblems) = CSVReader().read(bytes, file: file)
    guard let table else { return ([], readProblems) }
    let headings = table.columns.map(RegistryForm.folded)
    let positions = Self.columns.map { column in
      headings.firstIndex { $0 == column.name || column.titles.contains($0) }
    }
    let found = positions.compactMap { $0 }
    guard found.count == Self.columns.count, Set(found).count == headings.count else {
      return (
        [],
        [
          Problem(
            "verification.columns", at: Place(file: file, line: table.headingLine), "столбцы не те",
            expected: Self.columns.map { $0.titles[0] }.joined(separator: ", "),
            found: String(table.columns.joined(separator: ", ").prefix(200)), remedy: "исправьте заголовки")
        ]
      )
    }
    var problems: [Problem] = []
    let lines = table.records.compactMap { line($0, found.map { $0 }, &problems) }
    return (problems.isEmpty ? lines : [], problems)
  }

  private func line(
    _ record: CSVTable.Record, _ positions: [Int], _ problems: inout [Problem]
  ) -> VerificationLine? {
    let cells = positions.map { record.cells[$0] }
    let place = Place(file: file, line: record.line)
    for (column, cell) in zip(Self.columns, cells) where cell.isEmpty {
      problems.append(
        Problem(
          "verification.no-value", at: place, "не заполнено «\(column.titles[0])»", remedy: "впишите значение"))
    }
    guard !cells.contains(""), let points = Self.points(cells[3]), let day = RegistryForm.day.value(of: cells[5]),
      ISOMonth(cells[1]) != nil
    else {
      if !cells.contains("") {
        problems.append(
          Problem(
            "verification.wrong-value", at: place, "волна, баллы или дата записаны неверно",
            expected: "волна вида 2024-05, баллы — целое число, дата вида 31.05.2024",
            found: "\(cells[1]), \(cells[3]), \(cells[5])", remedy: "исправьте значение"))
      }
      return nil
    }
    return VerificationLine(
      school: cells[0], wave: cells[1],
      verdict: Verdict(indicator: cells[2], points: points, reason: cells[4], day: day, expert: cells[6]), place: place)
  }

  /// Points of an option, 0…100.
  package static func points(_ text: String) -> Int? {
    guard text.utf8.count <= 3, let points = Int(text), (0...100).contains(points), !text.hasPrefix("+") else {
      return nil
    }
    return points
  }
}
