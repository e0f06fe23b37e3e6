/// A chart over cells of the sheet it stands on: bars in the common core of DrawingML, drawn by the office program itself.
///
/// The numbers are read from the cells when the file is written, so that what is drawn and what stands in the table cannot differ.
package struct SheetChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Lying bars, each as long as the whole: shares of a sum.
    case shares
    /// Lying bars side by side.
    case bars
    /// Standing bars side by side.
    case columns
  }

  /// One row or column of numbers.
  package struct Series: Hashable, Sendable {
    /// The cell that names it.
    package var name: CellPlace
    /// One row or one column of numbers, as many as there are categories.
    package var values: CellRange
    package var paint: Paint

    package init(name: CellPlace, values: CellRange, paint: Paint) {
      self.name = name
      self.values = values
      self.paint = paint
    }
  }

  /// How bars look, and the numbers on them; colours are `RRGGBB`.
  package struct Paint: Hashable, Sendable {
    package var colour: String
    package var ink: String
    package var pattern: Pattern

    package init(_ colour: String, ink: String = "1A1A1A", _ pattern: Pattern = .plain) {
      self.colour = colour
      self.ink = ink
      self.pattern = pattern
    }
  }

  /// What tells bars apart where print or an eye has no colour.
  package enum Pattern: Hashable, Sendable {
    case plain
    /// Slanting lines and an outline of a colour.
    case hatched(String)
    /// An outline of a colour.
    case framed(String)
  }

  package var kind: Kind
  package var title: String
  /// What is shown, in words, for those who do not see it.
  package var alternative: String
  /// One row or one column of texts.
  package var categories: CellRange
  package var series: [Series]
  /// Titles of the axes; nil for none.
  package var categoryTitle: String?
  package var valueTitle: String?
  /// The cell under its upper left corner.
  package var place: CellPlace
  /// In points.
  package var width: Int
  package var height: Int

  package init(
    _ kind: Kind, title: String, alternative: String, categories: CellRange, series: [Series],
    categoryTitle: String? = nil, valueTitle: String? = nil, place: CellPlace, width: Int = 700, height: Int = 300
  ) {
    self.kind = kind
    self.title = title
    self.alternative = alternative
    self.categories = categories
    self.series = series
    self.categoryTitle = categoryTitle
    self.valueTitle = valueTitle
    self.place = place
    self.width = width
    self.height = height
  }
}

/// One cell; rows and columns count from 0.
package struct CellPlace: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }

  /// `$A$1`.
  var absolute: String { "$\(CellName.column(column))$\(row + 1)" }
}
