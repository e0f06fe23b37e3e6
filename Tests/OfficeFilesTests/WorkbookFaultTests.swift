import TestSupport
import Testing

@testable import OfficeFiles

@Suite("A workbook that cannot be read whole is refused whole, with the kind of fault, the sheet and the cell")
struct WorkbookFaultTests {
  private func fault(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> OfficeFault? {
    do throws(OfficeFault) {
      _ = try WorkbookReader(bytes, limits: limits).sheets()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "In a cell",
    arguments: [
      ("<c r='B1' t='s'><v>9</v></c>", "sheet.lost-text", "B1"),
      ("<c r='B1' t='s'><v>-1</v></c>", "sheet.lost-text", "B1"),
      ("<c r='C1'><v>12abc</v></c>", "sheet.value", "C1"), ("<c r='C1' t='b'><v>2</v></c>", "sheet.value", "C1"),
      ("<c r='C1' t='d'><v>2024-02-30</v></c>", "sheet.value", "C1"),
      ("<c r='C1' t='z'><v>1</v></c>", "sheet.value", "C1"),
      ("<c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>", "sheet.repeated-cell", "A1"),
      ("<c r='XFE1'><v>1</v></c>", "sheet.reference", nil), ("<c r='1A'><v>1</v></c>", "sheet.reference", nil),
      ("<c r='A2'><v>1</v></c>", "sheet.reference", nil), ("<c r='A99999999999999999999'/>", "sheet.reference", nil),
    ] as [(String, String, String?)])
  func inACell(cell: String, id: String, name: String?) throws {
    let fault = fault(try SmallBook.row(cell, texts: ["<t>а</t>"]).bytes())
    #expect(fault?.id == id)
    #expect(fault?.cell == name)
    #expect(fault?.sheet == "Лист")
  }

  @Test(
    "In the file",
    arguments: [
      ("xl/workbook.xml", nil, "zip.damaged"), ("_rels/.rels", nil, "workbook.not-workbook"),
      ("xl/worksheets/sheet1.xml", nil, "sheet.lost"), ("xl/_rels/workbook.xml.rels", nil, "sheet.lost"),
      ("xl/workbook.xml", "<workbook xmlns='urn:x'/>", "workbook.not-workbook"),
      ("xl/workbook.xml", "<workbook xmlns='\(SmallBook.main)'><sheets/></workbook>", "workbook.no-sheets"),
      ("xl/worksheets/sheet1.xml", "<worksheet xmlns='urn:x'/>", "sheet.not-sheet"),
      ("xl/worksheets/sheet1.xml", "<worksheet xmlns='\(SmallBook.main)'><sheetData>", "xml.cut"),
      ("xl/worksheets/sheet1.xml", "<!DOCTYPE a><a/>", "xml.doctype"),
      ("xl/sharedStrings.xml", "<sst xmlns='\(SmallBook.main)'><si>", "xml.cut"),
      ("xl/styles.xml", "<other xmlns='\(SmallBook.main)'/>", "workbook.not-workbook"),
    ] as [(String, String?, String)])
  func inTheFile(part: String, text: String?, id: String) throws {
    var book = SmallBook.row("<c r='A1'><v>1</v></c>")
    book.parts[part] = text
    #expect(fault(try book.bytes())?.id == id)
  }

  @Test(
    "Files of another kind are told apart, and how to save them is said",
    arguments: [
      ("workbook.xls", [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508)),
      (
        "workbook.password",
        [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508)
          + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] } + [0, 0]
      ),
      ("workbook.not-xlsx", Array("<html><table>".utf8)), ("workbook.not-xlsx", Array("Школа;Имя".utf8)),
      ("workbook.empty-file", []),
    ] as [(String, [UInt8])])
  func foreign(id: String, bytes: [UInt8]) {
    let fault = fault(bytes)
    #expect(fault?.id == id)
    #expect(fault?.remedy?.contains(".xlsx") == true)
  }

  @Test("OpenDocument, binary books and Word documents, which are archives too, are named")
  func foreignArchives() throws {
    var ods = SmallBook("")
    ods.parts = ["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"]
    #expect(fault(try ods.bytes())?.id == "workbook.ods")
    var binary = SmallBook("")
    binary.parts["_rels/.rels"] = binary.parts["_rels/.rels"]?.replacing("workbook.xml", with: "workbook.bin")
    #expect(fault(try binary.bytes())?.id == "workbook.xlsb")
    let word = try WordPackage(WordDocument(properties: WordPackageTests.properties, sections: [])).write()
    #expect(fault(word)?.id == "workbook.word")
  }

  @Test("Sheets that lead out of the file are not followed")
  func outside() throws {
    for target in ["../../../etc/passwd", "http://example.org/x.xml"] {
      var book = SmallBook.row("<c r='A1'><v>1</v></c>")
      book.parts["xl/_rels/workbook.xml.rels"] = book.parts["xl/_rels/workbook.xml.rels"]?.replacing(
        "worksheets/sheet1.xml\"", with: "\(target)\"\(target.hasPrefix("http") ? " TargetMode=\"External\"" : "")")
      let fault = fault(try book.bytes())
      #expect(fault?.id == "sheet.lost" && fault?.sheet == "Лист")
    }
  }

  @Test("Each limit, on both sides")
  func limits() throws {
    var limits = WorkbookLimits()
    limits.cells = 2
    limits.text = 3
    func book(_ cells: Int, _ text: String) throws -> [UInt8] {
      try SmallBook.row(String(repeating: "<c t='str'><v>\(text)</v></c>", count: cells)).bytes()
    }
    #expect(fault(try book(2, "ёжж"), limits: limits) == nil)
    #expect(fault(try book(3, "ё"), limits: limits)?.id == "sheet.too-many-cells")
    let long = fault(try book(1, "ёжик"), limits: limits)
    #expect(long?.id == "sheet.long-text" && long?.cell == "A1")
    limits.part = 100
    #expect(fault(try book(1, "ё"), limits: limits)?.id == "zip.limit")
    let depth = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
    #expect(fault(try SmallBook("", behind: depth).bytes())?.id == "xml.depth")
    #expect(fault(try SmallBook("<row r='1048576'><c><v>1</v></c></row>").bytes()) == nil)
    #expect(fault(try SmallBook("<row r='1048577'><c><v>1</v></c></row>").bytes())?.id == "sheet.reference")
  }

  @Test("A byte changed anywhere gives a book or a fault, never a crash")
  func mutations() throws {
    let bytes = try SmallBook.row(
      "<c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45427.5</v></c>", texts: ["<t>_x0041_</t>"],
      formats: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
    ).bytes()
    for index in bytes.indices {
      for flip in [1, 0x80, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] ^= flip
        _ = fault(changed)
      }
    }
  }
}
