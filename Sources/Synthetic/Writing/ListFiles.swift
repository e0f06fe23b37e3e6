import OfficeFiles
import Reading
import RussianText

/// The lists of an invented region as files: CSV each, one workbook of all, and a word on what they are.
package struct ListFiles: Sendable {
  /// The file that marks a folder as made here.
  package static let readme = "README.md"
  /// The workbook with every list.
  package static let book = "lists.xlsx"
  package let files: [SampleFiles.File]

  /// Files of these lists.
  ///
  /// - Throws: what the writer of ZIP throws where the book would be too large.
  package init(_ lists: RegionLists) throws(OfficeFault) {
    files =
      [SampleFiles.File(path: Self.readme, bytes: Array(Self.words(lists).utf8))]
      + lists.lists.map { SampleFiles.File(path: "\($0.file).csv", bytes: Self.csv($0)) }
      + [SampleFiles.File(path: Self.book, bytes: try Self.book(lists))]
  }

  private static func csv(_ list: SampleList) -> [UInt8] {
    var csv = PeopleCSV()
    csv.add(list.headings)
    for row in list.rows {
      csv.add(
        row.map { cell in
          switch cell {
          case .text(let text): text
          case .day(let day): date(day)
          case .empty: ""
          }
        })
    }
    return csv.bytes
  }

  private static func book(_ lists: RegionLists) throws(OfficeFault) -> [UInt8] {
    let sheets = lists.lists.map(sheet) + [notes(lists)]
    return try SheetPackage(
      Workbook(
        properties: DocumentProperties(
          title: "Списки вымышленного региона \(SampleFiles.mark)", application: "samodiag"),
        sheets: sheets)
    ).write()
  }

  private static func sheet(_ list: SampleList) -> Sheet {
    let widths = list.headings.indices.map { column in
      let texts = list.rows.map { row -> Int in
        switch row[column] {
        case .text(let text): text.count
        case .day: 10
        case .empty: 0
        }
      }
      // A heading has the button of the filter beside it.
      return min(max(texts.max() ?? 0, list.headings[column].count + 4) + 2, 60)
    }
    let rows = list.rows.map { row in SheetRow(row.map(cell), height: height(row, widths)) }
    return Sheet(
      name: list.title, columns: widths, rows: [SheetRow(list.headings.map { .text($0, .head) })] + rows,
      isFiltered: true)
  }

  /// In points: programs other than Excel do not make room for wrapped text by themselves; nil for one line.
  private static func height(_ row: [SampleList.Cell], _ widths: [Int]) -> Int? {
    let lines = zip(row, widths).map { cell, width -> Int in
      // Words do not fill a line to its end.
      if case .text(let text) = cell, text.count > width { text.count / max(width - 6, 1) + 1 } else { 1 }
    }.max()
    return lines.flatMap { $0 > 1 ? 13 * $0 + 3 : nil }
  }

  private static func cell(_ cell: SampleList.Cell) -> SheetCell {
    switch cell {
    case .text(let text): return .text(text)
    case .day(let iso):
      guard let day = ISODay(iso) else { return .text(iso) }
      return SheetCell(.day(year: day.year, month: day.month, day: day.day))
    case .empty: return SheetCell()
    }
  }

  /// A sheet without headings, as people keep beside their lists; the import names it and passes over it.
  private static func notes(_ lists: RegionLists) -> Sheet {
    let rows = notes.map { SheetRow([.text($0, .note)]) }
    return Sheet(
      name: "О списках", columns: [100], rows: [SheetRow([.text("Списки вымышленного региона", .title)])] + rows,
      headRows: 0)
  }

  private static let notes = [
    "Школы, люди, статусы и меры вымышлены; в названиях и именах стоит «\(SampleFiles.mark)».",
    "Настоящие только названия и коды муниципалитетов.",
    "Прежние и новые коды ОКТМО соединены по названию, а не взяты у Росстата.",
    "С какого дня код действует, здесь неизвестно, поэтому даты не указаны. До работы подтвердите пары по Росстату.",
    "Волны, сроки и когорты — условность примера.",
  ]

  private static func words(_ lists: RegionLists) -> String {
    let tables = lists.lists.map { "| `\($0.file).csv` | \($0.title) | \($0.rows.count) |\n" }.joined()
    return """
      # Списки вымышленного региона \(SampleFiles.mark)

      Создано командой `samodiag sample --lists`; правки при следующем запуске пропадут.

      | файл | лист в `\(book)` | строк |
      |---|---|---|
      \(tables)
      \(notes.map { "* \($0)\n" }.joined())
      Взять в реестр: `samodiag register import-registry область.sqlite \(book)` или все файлы CSV сразу.

      """
  }
}
