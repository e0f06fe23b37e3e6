import TestSupport
import Testing

@testable import OfficeFiles

@Suite("Workbooks of other programs are read as they show themselves, or refused with a place")
struct WorkbookReaderTests {
  /// Cells of the first sheet as `A1=…`.
  private func cells(_ book: SmallBook) throws -> [String] {
    try #require(try book.read().first).cells.map { "\($0.name)=\(Self.text($0.value))" }
  }

  private static func text(_ value: SheetValue) -> String {
    switch value {
    case .text(let text): "«\(text)»"
    case .number(let number): number.text
    case .boolean(let value): "\(value)"
    case .day(let text), .moment(let text): text
    case .error(let text): "!\(text)"
    case .uncomputed: "?"
    }
  }

  private static let formats = """
    <numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="171" formatCode="0&quot; дней&quot;"/>\
    <numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
    <xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/></cellXfs>
    """

  @Test(
    "Each kind of cell",
    arguments: [
      ("<c r='A1' t='s'><v>1</v></c>", ["A1=«ёж»"]),
      ("<c r='A1' t='s'><v>2</v></c>", ["A1=«по частям»"]),
      ("<c r='A1' t='s'><v>3</v></c>", ["A1=«東京»"]),
      ("<c r='A1' t='s'><v>4</v></c>", ["A1=«A и _x0041_»"]),
      ("<c r='A1' t='inlineStr'><is><t>прямо</t></is></c>", ["A1=«прямо»"]),
      ("<c r='A1' t='inlineStr'><is><r><t>два </t></r><r><t>куска</t></r></is></c>", ["A1=«два куска»"]),
      ("<c r='A1' t='str'><f>A2</f><v>итог</v></c>", ["A1=«итог»"]),
      ("<c r='A1'><f>1+1</f><v>2</v></c>", ["A1=2"]),
      ("<c r='A1'><f>1+1</f></c>", ["A1=?"]),
      ("<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>", ["A1=true", "B1=false"]),
      ("<c r='A1' t='e'><v>#N/A</v></c>", ["A1=!#N/A"]),
      ("<c r='A1' t='d'><v>2024-11-15T08:30:00.000Z</v></c>", ["A1=2024-11-15T08:30:00"]),
      ("<c><v>1</v></c><c/><c><v>3</v></c>", ["A1=1", "C1=3"]),
      ("<c r='C1'><v>1</v></c><c><v>2</v></c>", ["C1=1", "D1=2"]),
      ("<c r='A1' s='1'/><c r='B1'><v></v></c>", []),
      ("<c r='B1'><v>2</v></c><c r='A1'><v>1</v></c>", ["A1=1", "B1=2"]),
      (
        "<c r='A1' s='1'><v>45427</v></c><c r='B1' s='3'><v>45427.5</v></c>",
        ["A1=2024-05-15", "B1=2024-05-15T12:00:00"]
      ),
      ("<c r='A1' s='2'><v>41224.999988425923</v></c>", ["A1=2012-11-11T23:59:59"]),
      ("<c r='A1' s='4'><v>45427</v></c><c r='B1' s='5'><v>1.5</v></c>", ["A1=45427", "B1=1.5"]),
      ("<c r='A1' s='6'><v>0.5</v></c><c r='B1' s='99'><v>7</v></c>", ["A1=0.5", "B1=7"]),
      (
        "<c r='A1' s='1'><v>1</v></c><c r='B1' s='1'><v>61</v></c><c r='C1' s='1'><v>60</v></c>",
        ["A1=1900-01-01", "B1=1900-03-01", "C1=60"]
      ),
      ("<c r='A1' s='1'><v>2958465</v></c><c r='B1' s='1'><v>-1</v></c>", ["A1=9999-12-31", "B1=-1"]),
    ] as [(String, [String])])
  func kinds(cell: String, expected: [String]) throws {
    let texts = [
      "<t>нет</t>", "<t>ёж</t>", "<r><t>по </t></r><r><rPr/><t xml:space='preserve'>частям</t></r>",
      "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>", "<t>_x0041_ и _x005F_x0041_</t>",
    ]
    #expect(try cells(.row(cell, texts: texts, formats: Self.formats)) == expected)
  }

  @Test("A book that counts its days from 1904 gives the same dates")
  func calendar1904() throws {
    let book = SmallBook.row(
      "<c r='A1' s='1'><v>43965</v></c><c r='B1' s='1'><v>0</v></c>", formats: Self.formats,
      book: "<workbookPr date1904='1'/>")
    #expect(try cells(book) == ["A1=2024-05-15", "B1=1904-01-01"])
  }

  @Test("Every day from 1900 on has the number our writer gives it")
  func days() {
    for serial in stride(from: 61, through: 80_000, by: 97) {
      guard case .day(let day) = SerialDay(calendar: .from1900).iso(ExactNumber("\(serial)")!) else {
        Issue.record("\(serial)")
        continue
      }
      let parts = day.split(separator: "-").compactMap { Int($0) }
      #expect(SheetCell.serial(parts[0], parts[1], parts[2]) == serial)
    }
  }

  @Test(
    "A number keeps its digits",
    arguments: [
      ("1026500000262", "1026500000262"), ("1.0265E+12", "1026500000000"), ("150", "150"), ("1.5E2", "150"),
      ("0.10000000000000001", "0.1"), ("76.900000000000006", "76.9"), ("0.30000000000000004", "0.30000000000000004"),
      ("-0.5", "-0.5"), ("-0", "0"), (" 7 ", "7"), ("1E-3", "0.001"), ("1E300", "1E+300"), ("2.5E-12", "2.5E-12"),
      ("001", "1"), ("12345678901234567890", "12345678901234567890"), ("+3.", "3"), (".5", "0.5"),
    ])
  func numbers(text: String, expected: String) { #expect(ExactNumber(text)?.text == expected) }

  @Test(
    "What is no number is none",
    arguments: ["", "-", ".", "1e", "1e+", "1,5", "0x10", "NaN", "INF", "1 2", "1e99999", "1e400", "--1"])
  func noNumber(text: String) { #expect(ExactNumber(text) == nil) }

  @Test("Sheets come in the order of the book, with their names; charts are no tables; hidden ones are marked")
  func sheets() throws {
    var book = SmallBook.row("<c r='A1'><v>1</v></c>")
    book.parts["xl/workbook.xml"] = book.parts["xl/workbook.xml"]?.replacing(
      "<sheets>",
      with: """
        <sheets><sheet name="График" sheetId="7" r:id="c"/><sheet name="Списки &amp; всё" sheetId="3" state="veryHidden" \
        r:id="s2"/>
        """)
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    book.parts["xl/_rels/workbook.xml.rels"] = book.parts["xl/_rels/workbook.xml.rels"]?.replacing(
      "</Relationships>",
      with: """
        <Relationship Id="c" Type="\(office)/chartsheet" Target="chartsheets/sheet1.xml"/>\
        <Relationship Id="s2" Type="\(office)/worksheet" Target="Worksheets/Sheet2.xml"/></Relationships>
        """)
    book.parts["xl/worksheets/sheet2.xml"] =
      "<x:worksheet xmlns:x=\"\(SmallBook.main)\"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    let sheets = try book.read()
    #expect(sheets.map(\.name) == ["Списки & всё", "Лист"])
    #expect(sheets.map(\.isHidden) == [true, false])
    #expect(sheets[0].cells.map(\.value) == [.number(ExactNumber("5")!)])
  }

  @Test("Of joined cells the first has the value, and the range is known")
  func merged() throws {
    let book = SmallBook(
      "<row r='2'><c r='A2' t='str'><v>шапка</v></c><c r='B2'/></row><row r='5'><c r='C5'><v>1</v></c></row>",
      behind: "<mergeCells count='1'><mergeCell ref='A2:B3'/></mergeCells>")
    let sheet = try #require(try book.read().first)
    #expect(sheet.merged == [CellRange(rows: 1...2, columns: 0...1)])
    #expect(sheet.rows.map { $0.map(\.name) } == [["A2"], ["C5"]])
  }

  @Test("The strict variant of the format is read, never an empty table")
  func strict() throws {
    var book = SmallBook.row("<c r='A1' t='s'><v>0</v></c>", texts: ["<t>строго</t>"])
    for name in book.parts.keys {
      book.parts[name] = book.parts[name]?
        .replacing(SmallBook.main, with: SheetNamespace.strict)
        .replacing(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(try cells(book) == ["A1=«строго»"])
  }

  @Test("What our own writer wrote is read back")
  func roundTrip() throws {
    let book = Workbook(
      properties: WordPackageTests.properties, sheets: [WorkbookTests.questionnaire, WorkbookTests.lists])
    let sheets = try WorkbookReader(SheetPackage(book).write()).sheets()
    #expect(sheets.map(\.name) == ["Ответы 2024 05", "Списки"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(
      sheets[0].cells.map { "\($0.name)=\(Self.text($0.value))" } == [
        "A1=«№»", "B1=«Показатель»", "C1=«Ответ»", "A2=1", "B2=«Доля <всех>»", "C2=0.4875", "A3=2", "B3=«=1+1»",
        "C3=2024-11-15", "A4=-10.5", "B4=«_x0041_»",
      ])
  }
}
