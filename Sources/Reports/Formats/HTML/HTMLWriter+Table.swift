import OfficeFiles

extension HTMLWriter {
  mutating func table(_ table: Table) {
    let number = labels.nextTable()
    self.table(table, id: "t\(number)", caption: Labels.table(number, table.caption))
  }

  /// A table in a box that scrolls sideways where the screen is narrow, and that a keyboard can reach.
  mutating func table(_ table: Table, id: String, caption: String) {
    if let anchor = table.anchor { xml.element("a", ["id": Self.anchorID(anchor)], text: "") }
    xml.open("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": id])
    let kind = table.columns.count > 6 ? "dense" : table.columns.count > 3 ? "many" : nil
    xml.open("table", ["class": kind, "data-interactive": table.isInteractive ? "" : nil])
    xml.open("caption", ["id": id])
    xml.element("span", text: caption)
    xml.close()
    if let hints = table.hints {
      let widths = ColumnWidths.scale(hints, to: 100)
      xml.open("colgroup")
      for width in widths { xml.element("col", ["style": "width:\(width)%"]) }
      xml.close()
    }
    head(table)
    xml.open("tbody")
    for row in table.rows { self.row(row, table) }
    xml.close()
    xml.close()
    xml.close()
  }

  private mutating func head(_ table: Table) {
    xml.open("thead")
    if !table.groups.isEmpty {
      xml.open("tr")
      var column = 0
      for group in table.groups {
        if group.title.isEmpty {
          for index in column..<column + group.span { title(table.columns[index], rows: 2) }
        } else {
          xml.element("th", ["scope": "colgroup", "colspan": "\(group.span)"], text: group.title)
        }
        column += group.span
      }
      xml.close()
    }
    xml.open("tr")
    for column in table.columnsBelowGroups { title(column, rows: nil) }
    xml.close()
    xml.close()
  }

  private mutating func title(_ column: Table.Column, rows: Int?) {
    xml.element(
      "th",
      [
        "scope": "col", "rowspan": rows.map(String.init),
        "class": column.alignment == .left ? nil : column.alignment.rawValue,
      ], text: column.title)
  }

  private mutating func row(_ row: Table.Row, _ table: Table) {
    if row.kind == .band {
      xml.open("tr", ["class": "band"])
      xml.open("th", ["scope": "rowgroup", "colspan": "\(table.columns.count)"])
      write(row.cells.first ?? .empty)
      xml.close()
      return xml.close()
    }
    xml.open("tr", ["class": row.kind == .total ? "total" : nil])
    for (index, (cell, column)) in zip(table.cells(of: row), table.columns).enumerated() {
      let isName = table.namesRows && index == 0
      let style = column.alignment == .left ? nil : column.alignment.rawValue
      xml.open(isName ? "th" : "td", ["scope": isName ? "row" : nil, "class": style, "data-sort": cell.rank])
      write(cell)
      xml.close()
    }
    xml.close()
  }
}

extension Table {
  /// Columns whose titles stand in the lower of two rows of the head; all where there is one row.
  var columnsBelowGroups: [Column] {
    guard !groups.isEmpty else { return columns }
    var result: [Column] = []
    var column = 0
    for group in groups {
      if !group.title.isEmpty { result += columns[column..<column + group.span] }
      column += group.span
    }
    return result
  }
}

extension Phrase {
  /// How good a level is, for sorting a column of levels by it and not by the alphabet.
  fileprivate var rank: String? {
    guard case .level(let mark)? = inlines.first else { return nil }
    return LevelMark.Tone.allCases.firstIndex(of: mark.tone).map(String.init)
  }
}
