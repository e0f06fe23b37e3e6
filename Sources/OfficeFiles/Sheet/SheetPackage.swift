/// Writes a workbook as an XLSX file.
package struct SheetPackage {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  package var workbook: Workbook

  package init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  /// The file.
  package func write() throws(OfficeFault) -> [UInt8] {
    var package = OfficePackage()
    var root = Relationships()
    _ = root.add(type: Relationships.officeType("officeDocument"), target: "xl/workbook.xml")
    var links = Relationships()
    var texts = SharedStrings()
    var styles = CellStyles()
    var drawings = SheetDrawings()
    var entries: [(sheet: Sheet, name: String, id: String)] = []
    let names = workbook.sheets.reduce(into: [String]()) { $0.append(SheetNames.make($1.name, taken: $0)) }
    let known = Dictionary(zip(workbook.sheets.map(\.name), names), uniquingKeysWith: { first, _ in first })
    for (number, (sheet, name)) in zip(workbook.sheets, names).enumerated() {
      let path = "worksheets/sheet\(number + 1).xml"
      let drawing = drawings.add(sheet, named: name, part: "xl/" + path, to: &package)
      let writer = SheetWriter(sheet: sheet, isFirst: number == 0, names: known, drawing: drawing)
      package.add("xl/" + path, type: Self.types + "worksheet+xml", writer.write(texts: &texts, styles: &styles))
      entries.append((sheet, name, links.add(type: Relationships.officeType("worksheet"), target: path)))
    }
    package.add("xl/styles.xml", type: Self.types + "styles+xml", styles.write())
    package.add("xl/sharedStrings.xml", type: Self.types + "sharedStrings+xml", texts.write())
    _ = links.add(type: Relationships.officeType("styles"), target: "styles.xml")
    _ = links.add(type: Relationships.officeType("sharedStrings"), target: "sharedStrings.xml")
    package.add("xl/workbook.xml", type: Self.types + "sheet.main+xml", book(entries))
    workbook.properties.add(to: &package, root: &root)
    package.relate("", root)
    package.relate("xl/workbook.xml", links)
    return try package.write()
  }

  private func book(_ entries: [(sheet: Sheet, name: String, id: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("workbook", ["xmlns": Self.main, "xmlns:r": WordNames.relationships])
    xml.element("bookViews") { $0.element("workbookView") }
    xml.open("sheets")
    for (number, entry) in entries.enumerated() {
      xml.element(
        "sheet",
        [
          "name": entry.name, "sheetId": "\(number + 1)", "state": entry.sheet.isHidden ? "hidden" : nil,
          "r:id": entry.id,
        ])
    }
    xml.close()
    names(&xml, entries)
    xml.close()
    return xml.bytes
  }

  /// Rows repeated on paper, and the range of the filter, which Excel keeps under a hidden name.
  private func names(_ xml: inout XMLWriter, _ entries: [(sheet: Sheet, name: String, id: String)]) {
    var names: [(name: String, sheet: Int, text: String)] = []
    for (number, entry) in entries.enumerated() {
      let sheet = Self.quoted(entry.name)
      if let range = SheetWriter(sheet: entry.sheet, isFirst: false).filterRange {
        names.append(("_xlnm._FilterDatabase", number, "\(sheet)!\(range.absolute)"))
      }
      let titles = printTitles(entry.sheet).map { "\(sheet)!\($0)" }
      if !titles.isEmpty { names.append(("_xlnm.Print_Titles", number, titles.joined(separator: ","))) }
    }
    guard !names.isEmpty else { return }
    xml.open("definedNames")
    for name in names {
      xml.element(
        "definedName",
        ["name": name.name, "localSheetId": "\(name.sheet)", "hidden": name.name.hasSuffix("Database") ? "1" : nil],
        text: name.text)
    }
    xml.close()
  }

  /// Columns first, as Excel has it.
  private func printTitles(_ sheet: Sheet) -> [String] {
    var titles: [String] = []
    if sheet.pagesWide > 1 && sheet.headColumns > 0 { titles.append("$A:$\(CellName.column(sheet.headColumns - 1))") }
    if sheet.headRows > 0 {
      let rows = sheet.repeatedRows ?? 0...sheet.headRows - 1
      titles.append("$\(rows.lowerBound + 1):$\(rows.upperBound + 1)")
    }
    return titles
  }

  /// A sheet as a reference names it.
  static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
