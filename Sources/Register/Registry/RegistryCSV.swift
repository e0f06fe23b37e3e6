import Reading
import RubricModel

/// Reads one table of the registry from CSV; the headings say which.
struct RegistryCSV {
  private static let mostProblems = 500
  let file: String

  func read(
    _ bytes: [UInt8], _ wanted: RegistryTable?
  ) -> ([(table: RegistryTable, rows: [RegistryRow])], [Problem]) {
    let (read, readProblems) = CSVReader().read(bytes, file: file)
    guard let csv = read else { return ([], readProblems) }
    let heading = Place(file: file, line: csv.headingLine)
    guard let table = wanted ?? Self.table(of: csv.columns) else { return ([], [unknownTable(csv.columns, heading)]) }
    var problems = headingProblems(csv.columns, table, heading)
    guard problems.isEmpty else { return ([], problems) }
    let positions = table.columns.map { column in csv.columns.firstIndex { column.isNamed($0) } }
    var rows: [RegistryRow] = []
    for record in csv.records where problems.count < Self.mostProblems {
      let place = Place(file: file, line: record.line)
      rows.append(
        RegistryRowReader(table: table).read(
          positions.map { $0.map { record.cells[$0] } }, at: table.columns.map { _ in place }, row: place, &problems))
    }
    return ([(table, rows)], problems)
  }

  /// The one table that has all these headings and whose required columns are all there.
  private static func table(of headings: [String]) -> RegistryTable? {
    let fitting = RegistryTable.all.filter { table in
      headings.allSatisfy { heading in table.columns.contains { $0.isNamed(heading) } }
        && table.columns.allSatisfy { column in !column.isRequired || headings.contains { column.isNamed($0) } }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func headingProblems(_ headings: [String], _ table: RegistryTable, _ place: Place) -> [Problem] {
    let known = table.columns.map(\.title).joined(separator: ", ")
    var problems: [Problem] = []
    for heading in headings where !table.columns.contains(where: { $0.isNamed(heading) }) {
      problems.append(
        Problem(
          "registry.unknown-column", at: place, "в таблице «\(table.title)» нет столбца «\(heading.prefix(60))»",
          expected: known, remedy: "исправьте заголовок или уберите столбец"))
    }
    for column in table.columns {
      let count = headings.count { column.isNamed($0) }
      if count == 0, column.isRequired {
        problems.append(
          Problem(
            "registry.no-column", at: place, "в таблице «\(table.title)» нет столбца «\(column.title)»",
            expected: known,
            remedy: "добавьте столбец"))
      } else if count > 1 {
        problems.append(
          Problem(
            "registry.repeated-column", at: place, "столбец «\(column.title)» стоит дважды", remedy: "оставьте один"))
      }
    }
    return problems
  }

  private func unknownTable(_ headings: [String], _ place: Place) -> Problem {
    let tables = RegistryTable.all.map { table in
      "\(table.name) — \(table.columns.map { $0.isRequired ? $0.title : "[\($0.title)]" }.joined(separator: ", "))"
    }
    return Problem(
      "registry.unknown-table", at: place, "по заголовкам не понять, что это за таблица",
      expected: tables.joined(separator: "; "), found: String(headings.joined(separator: ", ").prefix(200)),
      remedy: "исправьте заголовки или назовите таблицу ключом --table")
  }
}
