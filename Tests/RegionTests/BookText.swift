import OfficeFiles

/// A workbook as text: a line a row, cells between bars; and its tables as numbers.
struct BookText {
  let book: Workbook

  /// All sheets with their names; of each at most so many rows.
  func text(rows limit: Int = .max) -> String {
    book.sheets.map { sheet in
      let rows = sheet.rows.map { $0.cells.map(Self.text).joined(separator: " | ") }
      let rest = rows.count > limit ? ["… ещё строк: \(rows.count - limit)"] : []
      return (["=== \(sheet.name)"] + rows.prefix(limit) + rest).map { Self.trimmed($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// No spaces at the end of a line: editors take them away.
  private static func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }

  static func text(_ cell: SheetCell) -> String {
    switch cell.value {
    case .empty: ""
    case .text(let text): text
    case .number(let units, 0): "\(units)"
    case .number(let units, let places): "\(units)e-\(places)"
    case .percent(let units, _): "\(units / 10),\(units % 10) %"
    case .change(let units): units > 0 ? "+\(units)" : "\(units)"
    case .day(let year, let month, let day): "\(day).\(month).\(year)"
    }
  }

  /// A whole number; nil for anything else.
  static func number(_ cell: SheetCell) -> Int? {
    switch cell.value {
    case .number(let units, 0), .change(let units): units
    default: nil
    }
  }

  subscript(name: String) -> Sheet? { book.sheets.first { $0.name == name } }

  /// The rows below the head that begins with these words, up to the first row that does not have its cells; nil without the sheet.
  func rows(_ name: String, below head: String) -> [[SheetCell]]? {
    guard let sheet = self[name],
      let start = sheet.rows.firstIndex(where: { $0.cells.first.map(Self.text) == head && $0.cells.count > 1 })
    else { return nil }
    return sheet.rows[(start + 1)...].prefix { !$0.cells.isEmpty }.map(\.cells)
  }
}
