/// A table of fixed column widths, which a person may go on editing.
package struct WordTable: Hashable, Sendable {
  package enum Lines: Hashable, Sendable {
    case grid
    /// No lines: a means to set things side by side.
    case none
  }

  /// Widths in twips.
  package var columns: [Int]
  package var rows: [Row]
  package var lines: Lines
  /// What the table is about, for a screen reader.
  package var description: String?

  package init(columns: [Int], rows: [Row], lines: Lines = .grid, description: String? = nil) {
    self.columns = columns
    self.rows = rows
    self.lines = lines
    self.description = description
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Repeated at the top of every page the table reaches.
    package var isHeader: Bool

    package init(_ cells: [Cell], isHeader: Bool = false) {
      self.cells = cells
      self.isHeader = isHeader
    }
  }

  package struct Cell: Hashable, Sendable {
    package enum Merge: String, Sendable {
      case restart
      case goesOn = "continue"
    }

    package var paragraphs: [WordParagraph]
    /// How many columns it takes.
    package var span: Int
    package var merge: Merge?
    /// Background, `RRGGBB`.
    package var shade: String?
    package var isCentred: Bool

    package init(
      _ paragraphs: [WordParagraph], span: Int = 1, merge: Merge? = nil, shade: String? = nil, isCentred: Bool = false
    ) {
      self.paragraphs = paragraphs
      self.span = span
      self.merge = merge
      self.shade = shade
      self.isCentred = isCentred
    }
  }

  static func writeGrid(_ xml: inout XMLWriter) {
    xml.element("w:tblBorders") { xml in
      for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] as [StaticString] {
        xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "7F7F7F"])
      }
    }
  }
}
