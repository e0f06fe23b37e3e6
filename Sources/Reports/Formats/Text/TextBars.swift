import RussianText

/// A bar chart drawn with letters: what is reached, what may come, cut scores, words.
struct TextBars {
  private let chart: BarChart
  private let style: TerminalStyle
  private let width: Int

  init(_ chart: BarChart, _ style: TerminalStyle, _ width: Int) {
    self.chart = chart
    self.style = style
    self.width = width
  }

  var lines: [String] {
    let labels = min(chart.rows.map { displayWidth(shown($0.label)) }.max() ?? 0, width < 72 ? width / 4 : width / 3)
    let points = chart.rows.map { displayWidth($0.value?.words ?? "") }.max() ?? 0
    let names = chart.rows.map { displayWidth(shown($0.level.shown)) }.max() ?? 0
    let room = max(min(width - labels - points - min(names, 16) - 6, 40), 6)
    let level = max(width - labels - points - room - 6, 4)
    let rows = chart.rows.map { row in
      let label = padded(shortened(shown(row.label), to: labels), to: labels)
      let value = padded(row.value?.share == nil ? "—" : row.value?.words ?? "—", to: points, onTheLeft: true)
      let name = style.level(shortened(shown(row.level.shown), to: level), row.level.tone)
      return "\(label)  \(bar(row, room))  \(value)  \(name)"
    }
    let hasRange = chart.rows.contains { $0.highest != nil }
    return rows + TextLayout.lines("█ набрано\(hasRange ? ", ▒ может добавиться" : ""), ┊ порог уровня", to: width)
  }

  private func bar(_ row: BarChart.Row, _ room: Int) -> String {
    guard let share = row.value?.share else { return String(repeating: " ", count: room) }
    func cells(_ share: Double) -> Int { Int((share * Double(room)).rounded(.down)) }
    let filled = cells(share)
    let possible = row.highest?.share.map(cells) ?? filled
    let cuts = Set(row.cuts.compactMap(\.share).map(cells))
    return (0..<room).map { cell in
      cell < filled ? "█" : cuts.contains(cell) ? "┊" : cell < possible ? "▒" : "·"
    }.joined()
  }
}
