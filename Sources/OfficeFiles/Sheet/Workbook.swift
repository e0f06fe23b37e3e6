/// A workbook in the common core that Excel, LibreOffice, Р7 and МойОфис share: typed values, no formulas, no macros.
package struct Workbook: Hashable, Sendable {
  package var properties: DocumentProperties
  /// At least one of them is not hidden.
  package var sheets: [Sheet]

  package init(properties: DocumentProperties, sheets: [Sheet]) {
    self.properties = properties
    self.sheets = sheets
  }
}

/// One sheet, printed on A4.
package struct Sheet: Hashable, Sendable {
  /// Made fit by `SheetNames`.
  package var name: String
  /// Widths in characters of the standard font.
  package var columns: [Int]
  package var rows: [SheetRow]
  /// Rows at the top that stay in sight and are repeated on paper.
  package var headRows: Int
  /// Columns at the left that stay in sight.
  package var headColumns: Int
  /// Buttons for filtering in the last of the head rows.
  package var isFiltered: Bool
  /// The rows that the filter covers, its own head among them; nil for all from the last of the head rows down.
  package var filteredRows: ClosedRange<Int>?
  /// The head rows that paper repeats; nil for all of them.
  package var repeatedRows: ClosedRange<Int>?
  package var isLandscape = true
  /// Pages side by side; on each the head columns are repeated.
  package var pagesWide = 1
  package var isHidden = false
  package var choices: [SheetChoice] = []
  /// Cells joined, for example `A1:C1`.
  package var merged: [CellRange] = []
  package var charts: [SheetChart] = []
  package var links: [SheetLink] = []
  /// Colour of the tab, `RRGGBB`.
  package var tab: String?

  package init(
    name: String, columns: [Int], rows: [SheetRow], headRows: Int = 1, headColumns: Int = 0, isFiltered: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headRows = headRows
    self.headColumns = headColumns
    self.isFiltered = isFiltered
  }
}

extension Sheet {
  /// A cell; nil beyond what is filled.
  func cell(_ place: CellPlace) -> SheetCell? {
    guard rows.indices.contains(place.row), rows[place.row].cells.indices.contains(place.column) else { return nil }
    return rows[place.row].cells[place.column]
  }
}

package struct SheetRow: Hashable, Sendable {
  package var cells: [SheetCell]
  /// In points; nil lets the program choose.
  package var height: Int?

  package init(_ cells: [SheetCell], height: Int? = nil) {
    self.cells = cells
    self.height = height
  }
}

/// A list of values offered in cells; the list lies on a sheet, for a list written out is cut at 255 characters.
package struct SheetChoice: Hashable, Sendable {
  package var cells: CellRange
  /// Sheet and cells that hold the values.
  package var sheet: String
  package var source: CellRange
  /// Shown when something else is typed.
  package var message: String

  package init(cells: CellRange, sheet: String, source: CellRange, message: String) {
    self.cells = cells
    self.sheet = sheet
    self.source = source
    self.message = message
  }
}

/// A rectangle of cells; rows and columns count from 0.
package struct CellRange: Hashable, Sendable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Row by row.
  var places: [CellPlace] { rows.flatMap { row in columns.map { CellPlace(row, $0) } } }

  /// `A1:C4`.
  package var reference: String {
    CellName.of(rows.lowerBound, columns.lowerBound) + ":" + CellName.of(rows.upperBound, columns.upperBound)
  }

  /// `$A$1:$C$4`.
  var absolute: String {
    "$\(CellName.column(columns.lowerBound))$\(rows.lowerBound + 1)"
      + ":$\(CellName.column(columns.upperBound))$\(rows.upperBound + 1)"
  }
}
