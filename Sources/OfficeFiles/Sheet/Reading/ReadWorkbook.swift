/// What a cell of a workbook from outside holds.
package enum SheetValue: Hashable, Sendable {
  case text(String)
  case number(ExactNumber)
  case boolean(Bool)
  /// `2024-05-31`: a number that the cell shows as a date.
  case day(String)
  /// `2024-05-31T08:30:00`.
  case moment(String)
  /// As the program shows it, `#N/A`.
  case error(String)
  /// A formula whose value the file does not hold.
  case uncomputed
}

/// One cell with something in it.
package struct ReadCell: Hashable, Sendable {
  /// From 0.
  package var row: Int
  /// From 0.
  package var column: Int
  package var value: SheetValue

  /// `C14`.
  package var name: String { CellName.of(row, column) }
}

/// One sheet of a workbook from outside: its cells that are not empty, row by row.
package struct ReadSheet: Hashable, Sendable {
  package var name: String
  package var isHidden: Bool
  /// Rising by row, then by column.
  package var cells: [ReadCell]
  /// Cells joined: the value stands in the first of them.
  package var merged: [CellRange]

  /// The cells by row; rows without any are left out.
  package var rows: [ArraySlice<ReadCell>] {
    var rows: [ArraySlice<ReadCell>] = []
    var start = 0
    for index in cells.indices where index + 1 == cells.count || cells[index + 1].row != cells[index].row {
      rows.append(cells[start...index])
      start = index + 1
    }
    return rows
  }
}

/// How much a workbook from outside may ask of us (domain/reliability.md §5.3); the limits of ZIP and XML come on top.
///
/// Chosen so that refusing a book takes less than 256 MB: a list of 1,000 schools is a hundredth of it.
package struct WorkbookLimits: Hashable, Sendable {
  /// Bytes of one part unpacked.
  package var part = 64 << 20
  /// Cells that are not empty, in the whole book.
  package var cells = 1_000_000
  /// Characters of one cell, counted as Excel does.
  package var text = 32_767

  package init() {}
}
