/// One list of the region as an operator would keep it: a heading and rows, to be written as CSV and as a sheet of a book.
package struct SampleList: Sendable {
  package enum Cell: Hashable, Sendable {
    case text(String)
    /// An ISO day: typed as a date in a book.
    case day(String)
    case empty

    /// A text, or nothing for nil.
    init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
  }

  /// Name of the CSV file without its ending.
  package let file: String
  /// Name of the sheet.
  package let title: String
  package let headings: [String]
  package private(set) var rows: [[Cell]] = []

  init(_ file: String, _ title: String, _ headings: [String]) {
    self.file = file
    self.title = title
    self.headings = headings
  }

  /// Adds a row of as many cells as there are headings.
  mutating func add(_ cells: Cell...) { rows.append(cells) }
}
