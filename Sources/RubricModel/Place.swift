/// Where something stands in what was read: a file with line and column, or a sheet with its cell.
package struct Place: Hashable, Sendable {
  /// Path as the user gave it; empty when there is no file, `-` for standard input.
  package var file: String
  /// 1-based; 0 when there is none.
  package var line: Int
  /// 1-based, in characters; 0 when there is none.
  package var column: Int
  /// Sheet and cell of a workbook, for example `Ответы!C14`.
  package var cell: String?

  package init(file: String, line: Int = 0, column: Int = 0, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
  }

  /// A value made in code.
  package static let nowhere = Place(file: "")
}
