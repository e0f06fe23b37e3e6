/// Where something stands in what was read: a file with line and column, or a sheet of a workbook with its cell.
package struct Place: Hashable, Sendable {
  /// Path as the user gave it; empty when there is no file, `-` for standard input.
  package var file: String
  /// 1-based; 0 when there is none.
  package var line: Int
  /// 1-based, in characters; 0 when there is none.
  package var column: Int
  /// Sheet of a workbook.
  package var sheet: String?
  /// Cell of that sheet, for example `C14`; nil for the sheet as a whole.
  package var cell: String?

  package init(file: String, line: Int = 0, column: Int = 0, sheet: String? = nil, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.sheet = sheet
    self.cell = cell
  }

  /// A value made in code.
  package static let nowhere = Place(file: "")
}
