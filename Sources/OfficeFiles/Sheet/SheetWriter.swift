/// Writes one sheet, gathering its texts and looks for the workbook.
struct SheetWriter {
  var sheet: Sheet
  var isFirst: Bool
  /// Names of the sheets of the workbook by the names wished for.
  var names: [String: String] = [:]
  /// By which the sheet names its drawing.
  var drawing: String?

  func write(texts: inout SharedStrings, styles: inout CellStyles) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "worksheet",
      ["xmlns": SheetPackage.main, "xmlns:r": drawing == nil ? nil : WordNames.relationships])
    xml.element("sheetPr") { xml in
      if let tab = sheet.tab { xml.element("tabColor", ["rgb": "FF" + tab]) }
      xml.element("pageSetUpPr", ["fitToPage": "1"])
    }
    let last = CellName.of(max(sheet.rows.count - 1, 0), max(width - 1, 0))
    xml.element("dimension", ["ref": "A1:" + last])
    writeView(&xml)
    xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
    if !sheet.columns.isEmpty {
      xml.element("cols") { xml in
        for (index, width) in sheet.columns.enumerated() {
          xml.element(
            "col",
            ["min": "\(index + 1)", "max": "\(index + 1)", "width": "\(min(max(width, 1), 255))", "customWidth": "1"])
        }
      }
    }
    xml.open("sheetData")
    var cells = CellWriter(columns: width)
    for (number, row) in sheet.rows.enumerated() {
      xml.open(
        "row",
        ["r": "\(number + 1)", "ht": row.height.map(String.init), "customHeight": row.height == nil ? nil : "1"])
      xml.verbatim(cells.write(row.cells, number, &texts, &styles))
      xml.close()
    }
    xml.close()
    if let range = filterRange { xml.element("autoFilter", ["ref": range.reference]) }
    if !sheet.merged.isEmpty {
      xml.element("mergeCells", ["count": "\(sheet.merged.count)"]) { xml in
        for range in sheet.merged { xml.element("mergeCell", ["ref": range.reference]) }
      }
    }
    writeChoices(&xml)
    writeLinks(&xml)
    writePage(&xml)
    if let drawing { xml.element("drawing", ["r:id": drawing]) }
    xml.close()
    return xml.bytes
  }

  private var width: Int { max(sheet.columns.count, sheet.rows.map(\.cells.count).max() ?? 0) }

  /// From the last of the head rows down, or where the sheet says.
  var filterRange: CellRange? {
    if let rows = sheet.filteredRows, sheet.isFiltered, width > 0 {
      return CellRange(rows: rows, columns: 0...width - 1)
    }
    guard sheet.isFiltered, sheet.headRows > 0, sheet.rows.count >= sheet.headRows, width > 0 else { return nil }
    return CellRange(rows: sheet.headRows - 1...sheet.rows.count - 1, columns: 0...width - 1)
  }

  private func writeView(_ xml: inout XMLWriter) {
    xml.open("sheetViews")
    xml.open("sheetView", ["tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"])
    if sheet.headRows > 0 || sheet.headColumns > 0 {
      let isBoth = sheet.headRows > 0 && sheet.headColumns > 0
      xml.element(
        "pane",
        [
          "xSplit": sheet.headColumns > 0 ? "\(sheet.headColumns)" : nil,
          "ySplit": sheet.headRows > 0 ? "\(sheet.headRows)" : nil,
          "topLeftCell": CellName.of(sheet.headRows, sheet.headColumns),
          "activePane": isBoth ? "bottomRight" : sheet.headRows > 0 ? "bottomLeft" : "topRight", "state": "frozen",
        ])
    }
    xml.close()
    xml.close()
  }

  private func writeChoices(_ xml: inout XMLWriter) {
    guard !sheet.choices.isEmpty else { return }
    xml.open("dataValidations", ["count": "\(sheet.choices.count)"])
    for choice in sheet.choices {
      xml.open(
        "dataValidation",
        [
          "type": "list", "allowBlank": "1", "showErrorMessage": "1", "errorTitle": "Проверьте ответ",
          "error": SheetNames.cut(choice.message, to: 225), "sqref": choice.cells.reference,
        ])
      xml.element("formula1", text: "\(SheetPackage.quoted(choice.sheet))!\(choice.source.absolute)")
      xml.close()
    }
    xml.close()
  }

  private func writeLinks(_ xml: inout XMLWriter) {
    let known = sheet.links.compactMap { link in names[link.sheet].map { (link, $0) } }
    guard !known.isEmpty else { return }
    xml.open("hyperlinks")
    for (link, name) in known {
      xml.element(
        "hyperlink",
        [
          "ref": CellName.of(link.cell.row, link.cell.column),
          "location": "\(SheetPackage.quoted(name))!\(CellName.of(link.target.row, link.target.column))",
          "tooltip": link.hint.map { SheetNames.cut($0, to: 255) },
        ])
    }
    xml.close()
  }

  private func writePage(_ xml: inout XMLWriter) {
    xml.element(
      "pageMargins",
      ["left": "0.79", "right": "0.39", "top": "0.79", "bottom": "0.79", "header": "0.39", "footer": "0.39"])
    xml.element(
      "pageSetup",
      [
        "paperSize": "9", "orientation": sheet.isLandscape ? "landscape" : "portrait",
        "fitToWidth": "\(max(sheet.pagesWide, 1))",
        "fitToHeight": "0",
      ])
    xml.element("headerFooter") { $0.element("oddFooter", text: "&RСтр. &P из &N") }
  }
}
