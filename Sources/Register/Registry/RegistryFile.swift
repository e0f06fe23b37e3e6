import FileSystem
import Reading
import RubricModel
import RussianText

/// One row of a registry file: the value of every column of its table, and where it stands.
struct RegistryRow: Sendable {
  let place: Place
  /// By position of the column; nil where nothing stands.
  let values: [String?]
}

/// A registry file read and checked by itself; what it leans on is checked in the register.
package struct RegistryFile: Sendable {
  package let file: String
  let sha256: String
  let tables: [(table: RegistryTable, rows: [RegistryRow])]

  /// Reads CSV or a workbook, or JSON where the name says so; `table` overrides what the heading says. nil when there
  /// are errors; problems that are notes come with the file.
  package static func read(
    _ bytes: [UInt8], file: String, table: RegistryTable? = nil
  ) -> (file: RegistryFile?, problems: [Problem]) {
    let (tables, problems) =
      file.hasSuffix(".json")
      ? RegistryJSON(file: file).read(bytes) : RegistryList(file: file).read(bytes, table)
    guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
    return (RegistryFile(file: file, sha256: SHA256.hex(of: bytes), tables: tables), problems)
  }
}

/// Reads the cells of one row and collects what does not fit.
struct RegistryRowReader {
  let table: RegistryTable

  func read(_ cells: [String?], at places: [Place], row: Place, _ problems: inout [Problem]) -> RegistryRow {
    var values: [String?] = []
    for (index, column) in table.columns.enumerated() {
      let cell = cells[index] ?? ""
      guard !cell.isEmpty else {
        if column.isRequired { problems.append(missing(column, places[index])) }
        values.append(nil)
        continue
      }
      let value = column.form.value(of: cell)
      if value == nil { problems.append(wrong(cell, column, places[index])) }
      if case .school = column.form, let value, value != cell {
        problems.append(restored(cell, value, places[index]))
      }
      values.append(value)
    }
    checkDays(values, row, &problems)
    return RegistryRow(place: row, values: values)
  }

  private func checkDays(_ values: [String?], _ place: Place, _ problems: inout [Problem]) {
    func value(_ name: String) -> String? { table.columns.firstIndex { $0.name == name }.flatMap { values[$0] } }
    guard let from = value("valid_from") ?? value("opens"), let to = value("valid_to") ?? value("deadline"), to < from
    else { return }
    problems.append(
      Problem(
        "registry.days", at: place, "последний день раньше первого", found: "с \(date(from)) по \(date(to))",
        remedy: "исправьте даты"))
  }

  /// What was mended is told, so that a person can look.
  private func restored(_ cell: String, _ value: String, _ place: Place) -> Problem {
    Problem(
      "registry.restored-zero", .note, at: place,
      "в начале ИНН потерян ноль: он восстановлен, контрольная цифра сошлась",
      found: "«\(cell)», взято \(value)")
  }

  private func missing(_ column: RegistryColumn, _ place: Place) -> Problem {
    Problem(
      "registry.no-value", at: place, "не заполнено «\(column.title)»", expected: column.form.expected,
      remedy: "впишите значение")
  }

  /// A person's number is not repeated in the message.
  private func wrong(_ cell: String, _ column: RegistryColumn, _ place: Place) -> Problem {
    if case .school = column.form, SchoolIdentifier(cell) == .personal {
      return Problem(
        "registry.personal-inn", at: place, "это ИНН человека, а не школы: персональные данные", found: "12 цифр",
        remedy: "удалите его и впишите ОГРН или ИНН школы")
    }
    if case .school = column.form, SchoolIdentifier(cell) == .shortened {
      return Problem(
        "registry.lost-digits", at: place, "табличная программа сократила номер, часть цифр потеряна",
        expected: column.form.expected, found: "«\(cell.prefix(60))»",
        remedy: "поставьте столбцу текстовый формат и впишите номер заново")
    }
    return Problem(
      "registry.wrong-value", at: place, "значение «\(column.title)» не подходит", expected: column.form.expected,
      found: "«\(cell.prefix(60))»", remedy: "исправьте значение")
  }
}
