import OfficeFiles
import RussianText

extension WordBuilder {
  mutating func table(_ table: Table) -> [WordBlock] {
    let number = labels.nextTable()
    var caption = WordParagraph("Caption", self.caption("Таблица", number, table.caption))
    caption.bookmarks = bookmark(table.anchor).map { [$0] } ?? []
    let set = TableSetting(table, width: textWidth, letterWidth: letterWidth)
    var rows = head(table, set)
    for row in table.rows { rows.append(self.row(row, of: table, set)) }
    let word = WordTable(columns: set.columns, rows: rows, description: unturned(table.caption))
    return [.paragraph(caption), .table(word), .paragraph(Self.gap)]
  }

  /// Air below a table.
  static let gap: WordParagraph = {
    var paragraph = WordParagraph("ReportCell")
    paragraph.format.line = 160
    return paragraph
  }()

  private func head(_ table: Table, _ set: TableSetting) -> [WordTable.Row] {
    func cell(_ text: String, span: Int = 1, _ merge: WordTable.Cell.Merge? = nil) -> WordTable.Cell {
      let paragraph = WordParagraph(set.headStyle, merge == .goesOn ? [] : [Self.text(text)])
      return WordTable.Cell([paragraph], span: span, merge: merge, shade: WordColours.head, isCentred: true)
    }
    guard !table.groups.isEmpty else { return [.init(table.columns.map { cell($0.title) }, isHeader: true)] }
    var upper: [WordTable.Cell] = []
    var lower: [WordTable.Cell] = []
    var column = 0
    for group in table.groups {
      let titles = table.columns[column..<column + group.span].map(\.title)
      if group.title.isEmpty {
        upper += titles.map { cell($0, .restart) }
        lower += titles.map { cell($0, .goesOn) }
      } else {
        upper.append(cell(group.title, span: group.span))
        lower += titles.map { cell($0) }
      }
      column += group.span
    }
    return [.init(upper, isHeader: true), .init(lower, isHeader: true)]
  }

  private func row(_ row: Table.Row, of table: Table, _ set: TableSetting) -> WordTable.Row {
    if row.kind == .band {
      var paragraph = WordParagraph(set.style, inlines(row.cells.first ?? .empty, WordRunFormat(bold: true)))
      paragraph.format.keepNext = true
      return .init([.init([paragraph], span: table.columns.count, shade: WordColours.band)])
    }
    let format = WordRunFormat(bold: row.kind == .total)
    return .init(
      zip(table.cells(of: row), table.columns).map { cell, column in
        var paragraph = WordParagraph(set.style, inlines(cell, format))
        switch column.alignment {
        case .left: break
        case .center: paragraph.format.alignment = .center
        case .right: paragraph.format.alignment = .right
        }
        return WordTable.Cell([paragraph])
      })
  }
}

/// Size of letters and widths of columns for one table: 12 pt, or 10 pt where long words would be torn.
private struct TableSetting {
  let columns: [Int]
  let isSmall: Bool

  var style: String { isSmall ? "ReportCellSmall" : "ReportCell" }
  var headStyle: String { isSmall ? "ReportHeadSmall" : "ReportHead" }

  init(_ table: Table, width: Int, letterWidth: Double) {
    func widths(_ size: Double) -> ColumnWidths {
      ColumnWidths(table, padding: 230, boldness: 10) { Int(TextMeasure.width($0, size: size) * letterWidth * 20) }
    }
    let large = widths(12)
    isSmall = large.minimal.reduce(0, +) > width || table.columns.count > 7
    columns =
      table.hints.map { ColumnWidths.scale($0, to: width) } ?? (isSmall ? widths(10) : large).fit(width, fills: true)
  }
}
