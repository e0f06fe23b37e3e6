import TestSupport
import Testing

@testable import OfficeFiles

struct ChartTests {
  /// Three rows of two counts, with a chart of each kind, a link to another sheet and a coloured tab.
  static var sheet: Sheet {
    var sheet = Sheet(
      name: "Уровни: 'школы'", columns: [20, 10, 10],
      rows: [
        SheetRow([.text("Чьи это уровни?", .title)]),
        SheetRow([.text("Направление", .head), .text("ниже <базового>", .head), .text("высокий", .head)]),
        SheetRow([.text("Знание & наука"), .number(3), .number(12_345)]),
        SheetRow([.text("Здоровье"), .number(0), SheetCell(.change(-4))]),
        SheetRow([.text("Списки", .link), SheetCell(), SheetCell()]),
      ], headRows: 2, isFiltered: true)
    sheet.filteredRows = 1...3
    sheet.repeatedRows = 1...1
    sheet.tab = "1B5A96"
    sheet.links = [SheetLink(CellPlace(4, 0), to: "Списки", hint: "Перейти")]
    sheet.charts = [SheetChart.Kind.shares, .bars, .columns].enumerated().map { number, kind in
      SheetChart(
        kind, title: "Школы по уровням", alternative: "То же в таблице \"выше\"",
        categories: CellRange(rows: 2...3, columns: 0...0),
        series: [1, 2].map {
          SheetChart.Series(
            name: CellPlace(1, $0), values: CellRange(rows: 2...3, columns: $0...$0),
            paint: .init($0 == 1 ? "A63D21" : "1B5A96", ink: "FFFFFF"))
        }, categoryTitle: "Направление", valueTitle: "Школ", place: CellPlace(6 + 20 * number, 0))
    }
    return sheet
  }

  private func parts(_ sheets: [Sheet] = [sheet, WorkbookTests.lists]) throws -> OfficeParts {
    try OfficeParts(SheetPackage(Workbook(properties: WordPackageTests.properties, sheets: sheets)).write())
  }

  @Test("Charts, drawing, links and tab are the ones that were read and accepted") func golden() throws {
    let parts = try parts()
    try parts.expectSound()
    let names = [
      "charts/chart1.xml", "charts/chart3.xml", "drawings/drawing1.xml", "drawings/_rels/drawing1.xml.rels",
      "worksheets/_rels/sheet1.xml.rels", "worksheets/sheet1.xml", "workbook.xml",
    ]
    let texts = try names.map { try parts.text("xl/" + $0).split(separator: "><").joined(separator: ">\n<") }
    expectGolden(texts.joined(separator: "\n\n") + "\n", "chart.xml")
  }

  @Test("What a chart draws is what stands in its cells") func cacheIsTheCells() throws {
    let chart = try parts().text("xl/charts/chart1.xml")
    #expect(chart.contains("<c:f>'Уровни школы'!$B$3:$B$4</c:f>"))
    #expect(chart.contains("<c:v>Знание &amp; наука</c:v>") && chart.contains("<c:v>12345</c:v>"))
    #expect(chart.contains("<c:v>-4</c:v>"))
    var changed = Self.sheet
    changed.rows[2].cells[1] = .number(77)
    #expect(try parts([changed, WorkbookTests.lists]).text("xl/charts/chart1.xml").contains("<c:v>77</c:v>"))
  }

  @Test("Bars differ by hatch and by frame, not by colour alone") func patterns() throws {
    var sheet = Self.sheet
    sheet.charts[0].series[0].paint = SheetChart.Paint("C8C8C8", .hatched("777777"))
    sheet.charts[0].series[1].paint = SheetChart.Paint("FFFFFF", .framed("555555"))
    let series = try Markup.read([UInt8](try parts([sheet]).text("xl/charts/chart1.xml").utf8)).all("c:ser")
    #expect(series.map { $0.all("a:pattFill").count } == [1, 0])
    let lines = series.map { $0.all("c:spPr")[0].all("a:ln")[0].all("a:srgbClr").compactMap { $0.attributes["val"] } }
    #expect(lines == [["777777"], ["555555"]])
  }

  @Test("A chart over cells that are not there has no points, and does not stop the book") func emptyChart() throws {
    var sheet = Sheet(name: "Пусто", columns: [], rows: [], headRows: 0)
    sheet.charts = Self.sheet.charts
    let parts = try parts([sheet])
    try parts.expectSound()
    #expect(!(try parts.text("xl/charts/chart2.xml")).contains("<c:pt idx=\"0\"><c:v>3"))
  }

  @Test("A link to a sheet that the book does not have is left out") func deadLink() throws {
    var sheet = Self.sheet
    sheet.links = [SheetLink(CellPlace(4, 0), to: "Нет такого")]
    #expect(!(try parts([sheet]).text("xl/worksheets/sheet1.xml")).contains("hyperlink"))
  }

  @Test("Texts that look alike and are written otherwise keep their bytes") func textsByBytes() throws {
    let alike = ["\u{439}", "\u{438}\u{306}", "\u{439}"]
    let sheet = Sheet(name: "а", columns: [], rows: alike.map { SheetRow([.text($0)]) }, headRows: 0)
    let texts = try parts([sheet]).text("xl/sharedStrings.xml")
    #expect(texts.contains("count=\"3\" uniqueCount=\"2\""))
    #expect(texts.unicodeScalars.contains("\u{306}"))
  }
}
