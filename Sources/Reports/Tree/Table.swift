/// A table: a caption, named columns, rows of phrases.
package struct Table: Hashable, Sendable {
  package enum Alignment: String, Sendable {
    case left, center, right
  }

  package struct Column: Hashable, Sendable {
    package var title: String
    /// Share of the width against the other columns; nil takes it from the content.
    package var width: Int?
    package var alignment: Alignment

    package init(_ title: String, width: Int? = nil, _ alignment: Alignment = .left) {
      self.title = title
      self.width = width
      self.alignment = alignment
    }
  }

  /// A title over several columns, above their own.
  package struct Group: Hashable, Sendable {
    package var title: String
    package var span: Int

    package init(_ title: String, span: Int) {
      self.title = title
      self.span = max(span, 1)
    }
  }

  package struct Row: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case body
      /// One cell over the whole width, a heading inside the table.
      case band
      case total
    }

    package var cells: [Phrase]
    package var kind: Kind

    package init(_ cells: [Phrase], kind: Kind = .body) {
      self.cells = cells
      self.kind = kind
    }

    package static func band(_ phrase: Phrase) -> Row { Row([phrase], kind: .band) }
  }

  package var caption: String
  package var columns: [Column]
  /// Titles over columns; empty, or spans that sum to the count of columns.
  package var groups: [Group]
  package var rows: [Row]
  /// Whether the first cell of a row names it (`scope="row"`).
  package var namesRows: Bool
  package var anchor: String?
  /// Whether a page on a screen offers sorting by columns and search, where scripts run.
  package var isInteractive = false

  package init(
    caption: String, columns: [Column], groups: [Group] = [], rows: [Row], namesRows: Bool = true,
    anchor: String? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.groups = groups.map(\.span).reduce(0, +) == columns.count ? groups : []
    self.rows = rows
    self.namesRows = namesRows
    self.anchor = anchor
  }

  /// Titles of columns with the group they stand under, «Баллы: было», for formats without joined cells.
  var fullTitles: [String] {
    guard !groups.isEmpty else { return columns.map(\.title) }
    let names = groups.flatMap { group in Array(repeating: group.title, count: group.span) }
    return zip(names, columns).map { $0.isEmpty ? $1.title : "\($0): \($1.title)" }
  }

  /// The cells of a row, exactly as many as columns; missing ones are empty.
  func cells(of row: Row) -> [Phrase] {
    columns.indices.map { $0 < row.cells.count ? row.cells[$0] : .empty }
  }
}
