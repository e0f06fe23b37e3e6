/// Gathers the charts of a workbook into parts, numbered through all sheets.
struct SheetDrawings {
  private static let office = "application/vnd.openxmlformats-officedocument."
  private var drawings = 0
  private var charts = 0

  /// Adds the charts of a sheet with their relationships; gives the id by which the sheet names its drawing, or nil where it has none.
  mutating func add(_ sheet: Sheet, named name: String, part: String, to package: inout OfficePackage) -> String? {
    guard !sheet.charts.isEmpty else { return nil }
    drawings += 1
    var links = Relationships()
    var entries: [(chart: SheetChart, id: String)] = []
    for chart in sheet.charts {
      charts += 1
      let path = "charts/chart\(charts).xml"
      package.add(
        "xl/" + path, type: Self.office + "drawingml.chart+xml", ChartWriter(chart, on: sheet, named: name).write())
      entries.append((chart, links.add(type: Relationships.officeType("chart"), target: "../" + path)))
    }
    let path = "drawings/drawing\(drawings).xml"
    package.add("xl/" + path, type: Self.office + "drawing+xml", DrawingWriter(charts: entries).write())
    package.relate("xl/" + path, links)
    var own = Relationships()
    let id = own.add(type: Relationships.officeType("drawing"), target: "../" + path)
    package.relate(part, own)
    return id
  }
}
