import OfficeFiles
import RussianText

/// Rows as high as their longest texts need: not every program fits rows to wrapped texts.
///
/// Remembers what it counted: a list of moves names every school nine times.
struct RowHeights {
  private struct Key: Hashable {
    let text: String
    let width: Int
  }

  let widths: [Int]
  private var known: [Key: Int] = [:]

  /// Heights for columns of these widths, in characters.
  init(widths: [Int]) { self.widths = widths }

  /// A row of a table; heads are bold, and bold letters are wider.
  mutating func row(_ cells: [SheetCell], isHead: Bool = false) -> SheetRow {
    var most = 1
    for (cell, width) in zip(cells, widths) {
      guard case .text(let text) = cell.value, cell.look.wraps else { continue }
      most = max(most, lines(text, width: isHead ? width * 9 / 10 : width - 1))
    }
    return SheetRow(cells, height: most > 1 || isHead ? Self.points(most) : nil)
  }

  /// Lines a text takes; a word longer than the column is broken by the program.
  mutating func lines(_ text: String, width: Int) -> Int {
    let width = max(width, 3)
    guard text.utf8.count > width else { return 1 }
    let key = Key(text: text, width: width)
    if let lines = known[key] { return lines }
    let lines = wrapped(text, to: width).reduce(0) { $0 + max(1, (displayWidth($1) + width - 1) / width) }
    known[key] = lines
    return lines
  }

  /// Height of so many lines; Excel allows 409.
  static func points(_ lines: Int) -> Int { min(13 * lines + 3, 400) }
}
