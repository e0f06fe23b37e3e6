import TestSupport
import Testing

@testable import OfficeFiles

struct WorkbookTests {
  private func parts(_ sheets: [Sheet]) throws -> OfficeParts {
    try OfficeParts(SheetPackage(Workbook(properties: WordPackageTests.properties, sheets: sheets)).write())
  }

  static var questionnaire: Sheet {
    var sheet = Sheet(
      name: "Ответы: 2024/05", columns: [8, 40, 12],
      rows: [
        SheetRow([.text("№", .head), .text("Показатель", .head), .text("Ответ", .head)], height: 30),
        SheetRow([.number(1), .text("Доля <всех>"), SheetCell(.percent(units: 4_875, places: 2), .input)]),
        SheetRow([.number(2), .text("=1+1"), SheetCell(.day(year: 2024, month: 11, day: 15))]),
        SheetRow([SheetCell(.number(units: -105, places: 1)), .text("_x0041_"), SheetCell()]),
      ], headColumns: 1, isFiltered: true)
    sheet.choices = [
      SheetChoice(
        cells: CellRange(rows: 1...3, columns: 2...2), sheet: "Списки", source: CellRange(rows: 0...1, columns: 0...0),
        message: "Выберите ответ из списка.")
    ]
    return sheet
  }

  static var lists: Sheet {
    var sheet = Sheet(
      name: "Списки", columns: [20], rows: [SheetRow([.text("да")]), SheetRow([.text("нет")])], headRows: 0)
    sheet.isHidden = true
    return sheet
  }

  @Test func everyPartIsSoundAndAsKept() throws {
    let parts = try parts([Self.questionnaire, Self.lists])
    try parts.expectSound()
    let texts = try ["workbook.xml", "worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml"].map {
      try parts.text("xl/" + $0).split(separator: "><").joined(separator: ">\n<")
    }
    expectGolden(texts.joined(separator: "\n\n") + "\n", "workbook.xml")
  }

  @Test(arguments: hostileStrings + ["=1+1", "+1", "-1", "@SUM(A1)"]) func aTextIsNeverAFormula(_ text: String) throws {
    let parts = try parts([Sheet(name: text, columns: [], rows: [SheetRow([.text(text)])], headRows: 0)])
    try parts.expectSound()
    let sheet = try parts.text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>"))
    #expect(!sheet.contains("<f"))
  }

  @Test(arguments: [(4_875, 4, "0.4875"), (-105, 1, "-10.5"), (5, 3, "0.005"), (7, 0, "7"), (0, 2, "0.00")])
  func numbersAreExact(_ units: Int, _ places: Int, _ text: String) {
    #expect(SheetCell.decimal(units, places) == text)
  }

  @Test(
    arguments: [
      (1900, 3, 1, 61), (2000, 2, 29, 36_585), (2024, 11, 15, 45_611), (2023, 2, 29, nil), (1900, 2, 28, nil),
    ] as [(Int, Int, Int, Int?)]) func daysCountAsExcelCounts(_ year: Int, _ month: Int, _ day: Int, _ serial: Int?)
  {
    #expect(SheetCell.serial(year, month, day) == serial)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsAreNamedByLetters(_ number: Int, _ name: String) {
    #expect(CellName.column(number) == name)
  }

  @Test(arguments: [
    ("Ответы", [], "Ответы"), ("а/б:в*г?д[е]", [], "а б в г д е"), ("", [], "Лист"), ("History", [], "Лист"),
    ("ответы", ["Ответы"], "ответы (2)"), ("'кавычки'", [], "кавычки"),
    (
      String(repeating: "ш", count: 40), [String(repeating: "Ш", count: 31)], String(repeating: "ш", count: 27) + " (2)"
    ),
  ]) func namesOfSheetsFitExcel(_ wish: String, _ taken: [String], _ name: String) {
    #expect(SheetNames.make(wish, taken: taken) == name)
    #expect(SheetNames.make(wish, taken: taken).utf16.count <= 31)
  }

  @Test func aTextLongerThanACellIsCutVisibly() {
    var strings = SharedStrings()
    _ = strings.number(of: String(repeating: "👍", count: 20_000))
    let text = String(decoding: strings.write(), as: UTF8.self)
    #expect(text.contains("👍…</t>"))
    #expect(text.split(separator: "👍", omittingEmptySubsequences: false).count - 1 == 16_383)
  }
}
