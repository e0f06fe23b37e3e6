/// Writes the cells of one row after another; a region's workbook has hundreds of thousands, so what repeats from row to row is kept.
struct CellWriter {
  /// `<c r="A`, a column each.
  private let heads: [[UInt8]]
  /// What the column held last, with its number: columns repeat themselves.
  private var looks: [(format: CellStyles.Format, number: [UInt8])?]
  private var words: [(text: String, number: [UInt8])?]

  init(columns: Int) {
    heads = (0..<max(columns, 0)).map { Array("<c r=\"\(CellName.column($0))".utf8) }
    looks = Array(repeating: nil, count: heads.count)
    words = Array(repeating: nil, count: heads.count)
  }

  /// The cells of row `number`, counted from 0, as elements; everything in them is a number of ours.
  mutating func write(
    _ cells: [SheetCell], _ number: Int, _ texts: inout SharedStrings, _ styles: inout CellStyles
  ) -> [UInt8] {
    let row = Array("\(number + 1)\" s=\"".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.count * 40)
    for (column, cell) in zip(heads.indices, cells) {
      bytes += heads[column]
      bytes += row
      bytes += style(of: cell, column, &styles)
      if case .text(let text) = cell.value {
        bytes += Self.text
        bytes += place(of: text, column, &texts)
        bytes += Self.end
      } else if let number = cell.number {
        bytes += Self.number
        bytes += number.utf8
        bytes += Self.end
      } else {
        bytes += Self.nothing
      }
    }
    return bytes
  }

  private static let text = Array("\" t=\"s\"><v>".utf8)
  private static let number = Array("\"><v>".utf8)
  private static let end = Array("</v></c>".utf8)
  private static let nothing = Array("\"/>".utf8)

  private mutating func style(of cell: SheetCell, _ column: Int, _ styles: inout CellStyles) -> [UInt8] {
    let format = CellStyles.Format(look: cell.look, code: cell.formatCode, isQuoted: cell.looksLikeFormula)
    if let last = looks[column], last.format == format { return last.number }
    let number = Array("\(styles.number(of: format))".utf8)
    looks[column] = (format, number)
    return number
  }

  private mutating func place(of text: String, _ column: Int, _ texts: inout SharedStrings) -> [UInt8] {
    if let last = words[column], last.text.utf8.elementsEqual(text.utf8) {
      texts.repeatUse()
      return last.number
    }
    let number = Array("\(texts.number(of: text))".utf8)
    words[column] = (text, number)
    return number
  }
}
