import RubricModel

/// A list as people keep it: a row of headings and rows below it, each cell with its place in the file.
package struct ListTable: Sendable {
  package struct Cell: Hashable, Sendable {
    /// Without spaces at both ends; empty where nothing stands.
    package let text: String
    package let place: Place
  }

  /// As many cells as there are headings.
  package struct Row: Sendable {
    package let place: Place
    package let cells: [Cell]
  }

  /// Where the headings begin.
  package let place: Place
  package let headings: [Cell]
  package let rows: [Row]

  /// Texts of the headings.
  package var columns: [String] { headings.map(\.text) }
}

extension ListTable {
  /// A table of CSV: the places are lines.
  init(_ csv: CSVTable, file: String) {
    func cells(_ texts: [String], _ place: Place) -> [Cell] { texts.map { Cell(text: $0, place: place) } }
    place = Place(file: file, line: csv.headingLine)
    headings = cells(csv.columns, place)
    rows = csv.records.map { record in
      let place = Place(file: file, line: record.line)
      return Row(place: place, cells: cells(record.cells, place))
    }
  }
}
