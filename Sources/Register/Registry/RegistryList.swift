import Reading
import RubricModel

/// Reads tables of the registry from CSV or from the sheets of a workbook; the headings say which table it is.
struct RegistryList {
  private static let mostProblems = 500
  let file: String

  /// `wanted` says what the table is where the headings do not: of a CSV file, or of a workbook with one table.
  func read(
    _ bytes: [UInt8], _ wanted: RegistryTable?
  ) -> ([(table: RegistryTable, rows: [RegistryRow])], [Problem]) {
    let lists = ListTables(bytes, file: file, knows: RegistryTable.hasHeading)
    var problems = lists.problems
    var tables: [(table: RegistryTable, rows: [RegistryRow])] = []
    for list in lists.tables {
      let wanted = lists.tables.count == 1 ? wanted : nil
      if let table = table(list, wanted, &problems) { tables.append(table) }
    }
    return (tables, problems)
  }

  private func table(
    _ list: ListTable, _ wanted: RegistryTable?, _ problems: inout [Problem]
  ) -> (table: RegistryTable, rows: [RegistryRow])? {
    guard let table = wanted ?? Self.table(of: list.columns) ?? Self.meant(by: list.columns) else {
      problems.append(unknownTable(list.columns, list.place))
      return nil
    }
    let headingProblems = headingProblems(list, table)
    problems += headingProblems
    guard headingProblems.isEmpty else { return nil }
    let positions = table.columns.map { column in list.columns.firstIndex { column.isNamed($0) } }
    var rows: [RegistryRow] = []
    for row in list.rows where problems.count < Self.mostProblems {
      rows.append(
        RegistryRowReader(table: table).read(
          positions.map { $0.map { row.cells[$0].text } },
          at: positions.map { $0.map { row.cells[$0].place } ?? row.place }, row: row.place, &problems))
    }
    return (table, rows)
  }

  /// The one table that has all these headings and whose required columns are all there.
  private static func table(of headings: [String]) -> RegistryTable? {
    let fitting = RegistryTable.all.filter { table in
      headings.allSatisfy { heading in table.columns.contains { $0.isNamed(heading) } }
        && table.columns.allSatisfy { column in !column.isRequired || headings.contains { column.isNamed($0) } }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The one table that knows more of the headings than any other, at least two: what is wrong with them is then told of it.
  private static func meant(by headings: [String]) -> RegistryTable? {
    let known = RegistryTable.all.map { table in
      (table: table, count: headings.count { heading in table.columns.contains { $0.isNamed(heading) } })
    }
    guard let most = known.map(\.count).max(), most >= 2 else { return nil }
    let best = known.filter { $0.count == most }
    return best.count == 1 ? best.first?.table : nil
  }

  private func headingProblems(_ list: ListTable, _ table: RegistryTable) -> [Problem] {
    let known = table.columns.map(\.title).joined(separator: ", ")
    var problems: [Problem] = []
    for heading in list.headings where !table.columns.contains(where: { $0.isNamed(heading.text) }) {
      problems.append(
        Problem(
          "registry.unknown-column", at: heading.place,
          "в таблице «\(table.title)» нет столбца «\(heading.text.prefix(60))»",
          expected: known, remedy: "исправьте заголовок или уберите столбец"))
    }
    for column in table.columns {
      let count = list.columns.count { column.isNamed($0) }
      if count == 0, column.isRequired {
        problems.append(
          Problem(
            "registry.no-column", at: list.place, "в таблице «\(table.title)» нет столбца «\(column.title)»",
            expected: known,
            remedy: "добавьте столбец"))
      } else if count > 1 {
        problems.append(
          Problem(
            "registry.repeated-column", at: list.place, "столбец «\(column.title)» стоит дважды",
            remedy: "оставьте один"))
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
