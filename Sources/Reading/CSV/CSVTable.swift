import RubricModel

/// A table read from CSV: the first row names the columns, every other row is a record with its line.
package struct CSVTable: Sendable {
  /// One row, as many cells as there are columns.
  package struct Record: Hashable, Sendable {
    package let line: Int
    package let cells: [String]
  }

  package let columns: [String]
  /// Line of the heading.
  package let headingLine: Int
  package let records: [Record]
  /// «UTF-8» or «windows-1251», for the log.
  package let encoding: String
}

/// Reads CSV (RFC 4180) as Russian programs write it: parted by `;`, `,` or tabs, with or without a byte order mark, `sep=`, cells of several lines.
///
/// Bounded: 50 MB by `Files`, a million rows, 256 columns, 32 767 characters in a cell.
package struct CSVReader: Sendable {
  static let mostRows = 1_048_576
  static let mostColumns = 256
  static let longestCell = 32_767

  package init() {}

  /// Reads a table; nil when an error stands in the way.
  package func read(_ raw: [UInt8], file: String) -> (table: CSVTable?, problems: [Problem]) {
    let text: PlainText
    do throws(UnreadableText) { text = try PlainText(raw, file: file) } catch { return (nil, [error.problem]) }
    var scanner = CSVScanner(text.bytes, file: file)
    let rows: [CSVTable.Record]
    do throws(UnreadableText) { rows = try scanner.rows() } catch { return (nil, [error.problem]) }
    guard let heading = rows.first else {
      return (
        nil,
        [
          Problem(
            "csv.empty", at: Place(file: file), "в файле нет ни одной строки", expected: "строка заголовков и данные",
            remedy: "проверьте, тот ли это файл")
        ]
      )
    }
    return shape(heading, rows.dropFirst(), text.encoding, file)
  }

  /// Holds every row against the heading: an extra cell may be empty, or it would be lost.
  private func shape(
    _ heading: CSVTable.Record, _ rows: ArraySlice<CSVTable.Record>, _ encoding: String, _ file: String
  ) -> (CSVTable?, [Problem]) {
    var columns = heading.cells.map { $0.trimmed }
    while columns.last?.isEmpty == true { columns.removeLast() }
    var problems: [Problem] = []
    var records: [CSVTable.Record] = []
    for row in rows {
      if row.cells.dropFirst(columns.count).contains(where: { !$0.isEmpty }), problems.count < 100 {
        problems.append(
          Problem(
            "csv.extra-cell", at: Place(file: file, line: row.line), "в строке больше ячеек, чем в заголовке",
            expected: "ячеек: \(columns.count)", found: "ячеек: \(row.cells.count)",
            remedy: "если в тексте есть разделитель, возьмите текст в кавычки"))
      }
      let cells = row.cells.prefix(columns.count).map { $0.trimmed }
      records.append(
        CSVTable.Record(line: row.line, cells: cells + Array(repeating: "", count: columns.count - cells.count)))
    }
    guard problems.isEmpty else { return (nil, problems) }
    return (CSVTable(columns: columns, headingLine: heading.line, records: records, encoding: encoding), [])
  }
}

extension String {
  /// Without spaces, tabs and no-break spaces at both ends.
  var trimmed: String {
    let space: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\r", "\n", "\u{FEFF}"]
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !space.contains($0) }),
      let last = scalars.lastIndex(where: { !space.contains($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
