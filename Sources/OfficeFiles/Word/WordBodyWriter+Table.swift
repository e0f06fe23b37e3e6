extension WordBodyWriter {
  mutating func table(_ value: WordTable) {
    element("w:tbl") { writer in
      writer.properties(of: value)
      writer.xml.element("w:tblGrid") { xml in
        for width in value.columns { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      for row in value.rows { writer.row(row, of: value) }
    }
  }

  private mutating func properties(of table: WordTable) {
    xml.open("w:tblPr")
    xml.element("w:tblStyle", ["w:val": context.styleID(table.lines == .grid ? "TableGrid" : "TableNormal")])
    xml.element("w:tblW", ["w:w": "\(table.columns.reduce(0, +))", "w:type": "dxa"])
    // Said again beside the style: not every suite takes the lines of a table from it.
    if table.lines == .grid { WordTable.writeGrid(&xml) }
    xml.element("w:tblLayout", ["w:type": "fixed"])
    xml.element("w:tblLook", ["w:val": "0420"])
    if let description = table.description { xml.element("w:tblDescription", ["w:val": description]) }
    xml.close()
  }

  private mutating func row(_ row: WordTable.Row, of table: WordTable) {
    element("w:tr") { writer in
      writer.xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if row.isHeader { xml.element("w:tblHeader") }
      }
      var column = 0
      for cell in row.cells where column < table.columns.count {
        let end = min(column + max(cell.span, 1), table.columns.count)
        writer.cell(cell, span: end - column, width: table.columns[column..<end].reduce(0, +))
        column = end
      }
    }
  }

  private mutating func cell(_ cell: WordTable.Cell, span: Int, width: Int) {
    element("w:tc") { writer in
      writer.xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if span > 1 { xml.element("w:gridSpan", ["w:val": "\(span)"]) }
        if let merge = cell.merge { xml.element("w:vMerge", ["w:val": merge.rawValue]) }
        if let shade = cell.shade { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade]) }
        if cell.isCentred { xml.element("w:vAlign", ["w:val": "center"]) }
      }
      for paragraph in cell.paragraphs { writer.paragraph(paragraph) }
      if cell.paragraphs.isEmpty { writer.paragraph(WordParagraph("ReportCell")) }
    }
  }
}
