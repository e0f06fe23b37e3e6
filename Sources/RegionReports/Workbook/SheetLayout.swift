import OfficeFiles
import RussianText

/// Puts the content of a part on a sheet: title, notes, the way back, tables with their charts.
struct SheetLayout {
  static let contents = "Содержание"
  /// Widest line of text, in characters.
  private static let line = 120

  private let part: any WorkbookPart
  private let content: SheetContent
  private let widths: [Int]

  init(_ part: any WorkbookPart, _ content: SheetContent) {
    self.part = part
    self.content = content
    let count = content.tables.map(\.columns.count).max() ?? 0
    widths = (0..<count).map { column in
      content.tables.compactMap { column < $0.columns.count ? $0.columns[column].width : nil }.max() ?? 10
    }
  }

  var sheet: Sheet {
    var sheet = Sheet(name: part.name, columns: widths, rows: [], headRows: 1, headColumns: content.headColumns)
    sheet.tab = part.family.colour
    sheet.isLandscape = content.isLandscape
    // Beyond this the print would be too small to read on one page.
    sheet.pagesWide = widths.reduce(0, +) > 240 ? 2 : 1
    sheet.rows.append(SheetRow([.text(part.question, .title)], height: 20))
    for note in content.notes { addNote(note, to: &sheet) }
    sheet.links.append(SheetLink(CellPlace(sheet.rows.count, 0), to: Self.contents, hint: "К списку листов"))
    sheet.rows.append(SheetRow([.text("← К содержанию", CellLook.back)]))
    var heights = RowHeights(widths: widths)
    for table in content.tables { add(table, to: &sheet, &heights) }
    return sheet
  }

  private func addNote(_ note: String, to sheet: inout Sheet) {
    var width = 0
    let columns = max(
      1,
      widths.prefix { count in
        defer { width += count }
        return width + count <= Self.line
      }.count)
    let span = max(widths.prefix(columns).reduce(0, +), 20)
    if columns > 1 {
      sheet.merged.append(CellRange(rows: sheet.rows.count...sheet.rows.count, columns: 0...columns - 1))
    }
    let lines = wrapped(note, to: span - 2).count
    sheet.rows.append(SheetRow([.text(note, .note)], height: RowHeights.points(lines)))
  }

  private func add(_ table: SheetTable, to sheet: inout Sheet, _ heights: inout RowHeights) {
    let isOnly = content.tables.count == 1
    if !isOnly { sheet.rows.append(SheetRow([])) }
    let above = table.chart.flatMap { $0.isAbove ? self.height($0, rows: table.rows.count) : nil }
    let corner = CellPlace(sheet.rows.count, 0)
    if let above { addRoom(above, to: &sheet) }
    if let caption = table.caption {
      sheet.rows.append(SheetRow([.text(caption, CellLook(bold: true, bordered: false, wraps: false))]))
    }
    let first = sheet.rows.count
    if !table.groups.isEmpty { addGroups(table, to: &sheet, &heights) }
    let head = sheet.rows.count
    sheet.rows.append(heights.row(table.columns.map { .text($0.title, .head) }, isHead: true))
    sheet.rows += table.rows.map { heights.row($0) }
    let last = sheet.rows.count - 1
    sheet.rows += table.totals.map { heights.row($0.map { $0.bold }) }
    if isOnly {
      sheet.headRows = head + 1
      sheet.repeatedRows = first...head
    }
    // A sheet of Excel has one filter: it goes to the last table, which is the longest.
    sheet.isFiltered = true
    sheet.filteredRows = head...last
    guard let chart = table.chart, last > head else { return }
    let place = above == nil ? CellPlace(sheet.rows.count + 1, 0) : corner
    add(chart, rows: head...last, at: place, to: &sheet)
    if above == nil && !isOnly { addRoom(height(chart, rows: last - head), to: &sheet) }
  }

  private func addRoom(_ height: Int, to sheet: inout Sheet) {
    sheet.rows += Array(repeating: SheetRow([], height: 15), count: height / 15 + 2)
  }

  private func height(_ chart: TableChart, rows: Int) -> Int {
    switch chart.kind {
    case .columns: 280
    case .shares: min(110 + 20 * rows, 1500)
    // Names of indicators take two lines.
    case .bars: min(90 + 26 * rows, 1500)
    }
  }

  private func addGroups(_ table: SheetTable, to sheet: inout Sheet, _ heights: inout RowHeights) {
    var cells: [SheetCell] = []
    for group in table.groups where group.span > 0 {
      if group.span > 1 {
        sheet.merged.append(
          CellRange(rows: sheet.rows.count...sheet.rows.count, columns: cells.count...cells.count + group.span - 1))
      }
      let look = group.title.isEmpty ? CellLook(bordered: false) : .head
      cells += [.text(group.title, look)] + Array(repeating: SheetCell(.empty, look), count: group.span - 1)
    }
    var row = SheetRow(cells.map { $0.value == .text("") ? SheetCell(.empty, $0.look) : $0 })
    var column = 0
    let lines =
      table.groups.map { group -> Int in
        defer { column += group.span }
        return heights.lines(group.title, width: widths.dropFirst(column).prefix(group.span).reduce(0, +) * 8 / 10)
      }.max() ?? 1
    row.height = RowHeights.points(lines)
    sheet.rows.append(row)
  }

  private func add(_ chart: TableChart, rows: ClosedRange<Int>, at place: CellPlace, to sheet: inout Sheet) {
    let body = rows.lowerBound + 1...rows.upperBound
    // A character is about five and a quarter points wide.
    let width = min(max(widths.reduce(0, +) * 21 / 4, 420), 760)
    sheet.charts.append(
      SheetChart(
        chart.kind, title: chart.title, alternative: chart.alternative,
        categories: CellRange(rows: body, columns: chart.categoryColumn...chart.categoryColumn),
        series: chart.series.map {
          SheetChart.Series(
            name: CellPlace(rows.lowerBound, $0.column), values: CellRange(rows: body, columns: $0.column...$0.column),
            paint: $0.paint)
        }, categoryTitle: chart.categoryTitle, valueTitle: chart.valueTitle,
        place: place, width: width, height: height(chart, rows: body.count)))
  }
}
