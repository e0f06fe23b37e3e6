import RussianText

/// A table drawn with lines, its cells broken to fit the terminal.
struct TextTable {
  private let table: Table
  private let layout: TextLayout
  private let widths: [Int]
  private let width: Int
  /// Words of some column would have to be torn.
  private let isCrowded: Bool

  init(_ table: Table, layout: TextLayout, width: Int) {
    self.table = table
    self.layout = layout
    // Three columns of line and space for each column of the table, and one more.
    let room = max(width - 3 * table.columns.count - 1, table.columns.count * 3)
    self.width = width
    let fitted = ColumnWidths(table, padding: 0) { displayWidth(shown($0)) }
    widths = fitted.fit(room, fills: false).map { max($0, 1) }
    isCrowded = fitted.minimal.reduce(0, +) > room
  }

  var lines: [String] { isCrowded ? records : grid }

  /// A table too wide for the terminal: each row as a list of names and values.
  private var records: [String] {
    table.rows.enumerated().flatMap { index, row -> [String] in
      let space = index > 0 ? [""] : []
      if row.kind == .band {
        return space + layout.lines(Phrase([.strong((row.cells.first ?? .empty).plain)]), to: width)
      }
      let fields = zip(table.fullTitles, table.cells(of: row)).filter { !$1.isEmpty }
      return space
        + fields.enumerated().flatMap { place, field in
          layout.lines(
            Phrase([.strong(field.0 + ":")]) + " " + field.1, to: width, first: place == 0 ? "" : "  ", rest: "    ")
        }
    }
  }

  private var grid: [String] {
    var lines = [rule("┌", "┬", "┐")]
    if !table.groups.isEmpty { lines += groups() + [rule("├", "┼", "┤")] }
    lines += row(table.columns.map { Phrase([.strong($0.title)]) })
    lines.append(rule("├", "┼", "┤"))
    // Rows of several lines need rules between them to be told apart.
    let rows = table.rows.map(body)
    let isTall = rows.contains { $0.count > 1 }
    for (index, (row, text)) in zip(table.rows, rows).enumerated() {
      let isBorder = row.kind != .body || (index > 0 && table.rows[index - 1].kind == .band)
      if index > 0, isTall || isBorder { lines.append(rule("├", "┼", "┤")) }
      lines += text
    }
    return lines + [rule("└", "┴", "┘")]
  }

  private func body(_ row: Table.Row) -> [String] {
    guard row.kind == .band else { return self.row(table.cells(of: row)) }
    let room = widths.reduce(0, +) + 3 * (widths.count - 1)
    let text = Phrase([.strong((row.cells.first ?? .empty).plain)])
    return layout.lines(text, to: room).map { "│ " + pad($0, to: room) + " │" }
  }

  private func groups() -> [String] {
    var column = 0
    var cells: [[String]] = []
    var rooms: [Int] = []
    for group in table.groups {
      let room = widths[column..<column + group.span].reduce(0, +) + 3 * (group.span - 1)
      cells.append(layout.lines(Phrase([.strong(group.title)]), to: room))
      rooms.append(room)
      column += group.span
    }
    return join(cells, rooms, rooms.map { _ in .center })
  }

  private func row(_ cells: [Phrase]) -> [String] {
    join(zip(cells, widths).map { layout.lines($0, to: $1) }, widths, table.columns.map(\.alignment))
  }

  private func join(_ cells: [[String]], _ widths: [Int], _ alignments: [Table.Alignment]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = zip(zip(cells, widths), alignments).map { cell, alignment in
        pad(line < cell.0.count ? cell.0[line] : "", to: cell.1, alignment)
      }
      return "│ " + parts.joined(separator: " │ ") + " │"
    }
  }

  /// Colour codes take no room on the screen.
  private func pad(_ text: String, to width: Int, _ alignment: Table.Alignment = .left) -> String {
    let missing = max(width - TerminalStyle.width(text), 0)
    let left = alignment == .left ? 0 : alignment == .right ? missing : missing / 2
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: missing - left)
  }

  private func rule(_ left: String, _ middle: String, _ right: String) -> String {
    left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
  }
}

extension TerminalStyle {
  /// Columns a text takes, without the codes of its colours.
  static func width(_ text: String) -> Int {
    text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().reduce(0) { sum, part in
      let shown = part.offset == 0 ? part.element : part.element.drop { $0 != "m" }.dropFirst()
      return sum + displayWidth(String(shown))
    }
  }
}
