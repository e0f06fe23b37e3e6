/// Shares a width among columns by what they hold.
struct ColumnWidths {
  /// Width of each column if no line were broken.
  var natural: [Int]
  /// What a cell of each column holds on average, were it on one line.
  private var usual: [Int]
  /// Width of the longest word of each.
  var minimal: [Int]

  /// Measures the content of a table.
  ///
  /// - Parameters:
  ///   - padding: what a cell needs beside its text.
  ///   - boldness: how many per cent wider bold letters are, in titles and totals.
  ///   - measure: width of a text that is not broken.
  init(_ table: Table, padding: Int, boldness: Int = 0, measure: (String) -> Int) {
    natural = []
    usual = []
    minimal = []
    for index in table.columns.indices {
      func width(_ text: String, isBold: Bool) -> Int {
        isBold ? (measure(text) * (100 + boldness) + 99) / 100 : measure(text)
      }
      let rows = table.rows.filter { $0.kind != .band }
      let cells =
        [(table.columns[index].title, true)] + rows.map { (table.cells(of: $0)[index].plain, $0.kind == .total) }
      let widths = cells.dropFirst().map { width($0.0, isBold: $0.1) }
      let title = width(table.columns[index].title, isBold: true)
      let longest = max(title, widths.max() ?? 0)
      natural.append(padding + longest)
      usual.append(padding + widths.reduce(0, +) / max(widths.count, 1))
      let words = cells.map { text, isBold in
        text.split { $0 == " " || $0.isNewline }.map { width(String($0), isBold: isBold) }.max() ?? 0
      }
      let word = words.max() ?? 0
      // Numbers are set to the right and read best on one line.
      let isShort = table.columns[index].alignment != .left && longest <= 2 * max(title, word)
      minimal.append(padding + (isShort ? longest : word))
    }
  }

  /// Widths that sum to at most `available`; exactly, if `fills`.
  func fit(_ available: Int, fills: Bool) -> [Int] {
    let wanted = natural.reduce(0, +)
    let needed = minimal.reduce(0, +)
    guard wanted > available else {
      return fills && wanted > 0 ? Self.scale(natural, to: available) : natural
    }
    guard needed < available else { return Self.scale(minimal, to: available) }
    // Columns that are long in most rows ask for more than those with one long cell; nobody gets more than it can use.
    var widths = minimal
    for _ in 0..<3 {
      let free = available - widths.reduce(0, +)
      guard free > 0 else { break }
      let asks = natural.indices.map { index in
        natural[index] > widths[index] ? max(3 * usual[index] + natural[index] - 4 * minimal[index], 0) + 1 : 0
      }
      guard asks.contains(where: { $0 > 0 }) else { break }
      let extra = Self.scale(asks, to: free)
      for index in widths.indices where asks[index] > 0 {
        widths[index] = min(widths[index] + extra[index], natural[index])
      }
    }
    return fills ? Self.scale(widths, to: available) : widths
  }

  /// Widths in a given proportion.
  static func scale(_ parts: [Int], to available: Int) -> [Int] {
    let total = max(parts.reduce(0, +), 1)
    var result = parts.map { $0 * available / total }
    // What rounding left goes to the widest.
    let rest = available - result.reduce(0, +)
    if rest > 0, let widest = result.indices.max(by: { result[$0] < result[$1] }) { result[widest] += rest }
    return result
  }
}

extension Table {
  /// Hints of all columns, if all have one.
  var hints: [Int]? {
    let widths = columns.compactMap(\.width)
    return widths.count == columns.count && widths.allSatisfy { $0 > 0 } ? widths : nil
  }
}
