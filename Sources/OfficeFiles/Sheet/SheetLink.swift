/// A cell that leads to a cell of this workbook when it is clicked.
package struct SheetLink: Hashable, Sendable {
  package var cell: CellPlace
  /// The sheet as `Sheet.name` wishes it.
  package var sheet: String
  package var target: CellPlace
  /// Shown while the pointer is over it.
  package var hint: String?

  package init(_ cell: CellPlace, to sheet: String, _ target: CellPlace = CellPlace(0, 0), hint: String? = nil) {
    self.cell = cell
    self.sheet = sheet
    self.target = target
    self.hint = hint
  }
}
