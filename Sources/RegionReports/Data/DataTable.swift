import Batch

/// A table for other programs: named fields with types, rows of texts and integers.
package struct DataTable: Sendable {
  /// A cell.
  package enum Value: Sendable, Hashable {
    case text(String)
    case number(Int)
    case nothing
  }

  /// Latin, the name of the file without its ending.
  package let name: String
  /// In Russian.
  let title: String
  /// In Russian: what a row is and what is left out.
  var description: String?
  let fields: [DataField]
  /// Fields that together tell every row from every other; empty where rows may repeat.
  var key: [String] = []
  var links: [DataLink] = []
  package let rows: [[Value]]

  /// RFC 4180 with commas and line feeds, UTF-8; a text that a spreadsheet would take for a formula gets an apostrophe in front.
  package var csv: [UInt8] {
    var output: [UInt8] = Array(fields.map(\.name).joined(separator: ",").utf8) + [0x0A]
    for values in rows {
      var row = CSVRow()
      for value in values {
        switch value {
        case .text(let text): row.append(text, to: &output)
        case .number(let number): row.append(number, to: &output)
        case .nothing: row.appendNothing(to: &output)
        }
      }
      output.append(0x0A)
    }
    return output
  }
}
