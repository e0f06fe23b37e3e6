import OfficeFiles

/// A workbook written out by hand, part by part, as other programs write them; every part can be replaced or left out.
package struct SmallBook {
  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  package var parts: [String: String]

  /// A book of one sheet named «Лист» with this content between `<sheetData>` and its end, shared texts, cell formats.
  package init(_ rows: String, texts: [String] = [], formats: String = "", behind: String = "", book: String = "") {
    parts = [
      "[Content_Types].xml": """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" \
      ContentType="application/xml"/></Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="\(Self.package)"><Relationship Id="a" Type="\(Self.office)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """,
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">\(book)<sheets><sheet name="Лист" sheetId="1" r:id="s1"/>\
      </sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships xmlns="\(Self.package)"><Relationship Id="s1" Type="\(Self.office)/worksheet" \
      Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="\(Self.office)/sharedStrings" \
      Target="/xl/sharedStrings.xml"/><Relationship Id="f" Type="\(Self.office)/styles" Target="styles.xml"/>\
      </Relationships>
      """,
      "xl/worksheets/sheet1.xml":
        "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData>\(behind)</worksheet>",
      "xl/sharedStrings.xml":
        "<sst xmlns=\"\(Self.main)\">\(texts.map { "<si>\($0)</si>" }.joined())</sst>",
      "xl/styles.xml": "<styleSheet xmlns=\"\(Self.main)\">\(formats)</styleSheet>",
    ]
  }

  /// A book of one row.
  package static func row(_ cells: String, texts: [String] = [], formats: String = "", book: String = "") -> SmallBook {
    SmallBook("<row r=\"1\">\(cells)</row>", texts: texts, formats: formats, book: book)
  }

  package func bytes() throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, Array(text.utf8)) }
    return try zip.finish()
  }

  /// The sheets as the reader sees them.
  package func read(limits: WorkbookLimits = WorkbookLimits()) throws -> [ReadSheet] {
    try WorkbookReader(bytes(), limits: limits).sheets()
  }
}
