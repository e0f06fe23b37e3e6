extension BarChart {
  var drawing: Drawing {
    BarLayout(chart: self).drawing
  }
}

/// Sets the rows of a bar chart: label, bar over zones, words.
private struct BarLayout {
  let chart: BarChart
  let labelWidth: Double
  let barLeft: Double
  let barWidth: Double

  static let width = 680.0
  static let wordsWidth = 152.0

  init(chart: BarChart) {
    self.chart = chart
    let wanted = chart.rows.map { TextMeasure.room($0.label, size: 13) }.max() ?? 0
    labelWidth = min(max(wanted, 90), 190)
    barLeft = labelWidth + 12
    barWidth = Self.width - barLeft - 12 - Self.wordsWidth
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Self.width)
    var y = ChartLegend(items: legend).draw(in: &drawing, y: 4, width: Self.width) + 8
    for row in chart.rows { y = draw(row, at: y, in: &drawing) }
    drawing.height = y + 4
    return drawing
  }

  private var legend: [ChartLegend.Item] {
    var items = chart.levels.map { ChartLegend.Item($0.name, .zone($0.tone)) }
    items.append(ChartLegend.Item("набрано", .bar))
    if chart.rows.contains(where: { $0.range != nil }) {
      items.append(ChartLegend.Item("может стать, когда ответят на всё", .range))
    }
    return items
  }

  /// Draws a row and returns where the next begins.
  private func draw(_ row: BarChart.Row, at top: Double, in drawing: inout Drawing) -> Double {
    let label = TextMeasure.lines(row.label, size: 13, within: labelWidth + 6)
    let words = TextMeasure.lines(row.level.name, size: 12, within: Self.wordsWidth)
    let height = max(36, Double(label.count) * 16 + 8, Double(words.count) * 15 + 24)
    let middle = top + height / 2
    for (index, line) in label.enumerated() {
      drawing.text(line, labelWidth, middle + 4.5 + (Double(index) - Double(label.count - 1) / 2) * 16, .end)
    }
    bar(row, middle, &drawing)
    let wordsLeft = barLeft + barWidth + 10
    let first = middle + 4.5 - Double(words.count) * 7.5
    drawing.text(row.value?.words ?? "—", wordsLeft, first)
    for (index, line) in words.enumerated() {
      drawing.text(line, wordsLeft, first + Double(index + 1) * 15, size: 12, .start, .muted)
    }
    return top + height
  }

  private func bar(_ row: BarChart.Row, _ middle: Double, _ drawing: inout Drawing) {
    guard let value = row.value?.share else {
      drawing.box(barLeft, middle - 0.5, barWidth, 1, .grid)
      return drawing.text("не оценивается", barLeft + 6, middle - 5, size: 12, .start, .muted)
    }
    let cuts = [0] + row.cuts.compactMap(\.share).map { $0 * barWidth } + [barWidth]
    for (index, (from, to)) in zip(cuts, cuts.dropFirst()).enumerated() where to > from {
      let tone = index < chart.levels.count ? chart.levels[index].tone : .open
      drawing.box(barLeft + from, middle - 11, to - from, 22, tone.zone)
      if index > 0 { drawing.box(barLeft + from - 0.75, middle - 13, 1.5, 26, .muted) }
    }
    drawing.box(barLeft, middle - 5, value * barWidth, 10, .ink)
    if value == 0 { drawing.box(barLeft - 1, middle - 7, 3, 14, .ink) }
    guard let range = row.range else { return }
    let (from, to) = (barLeft + range.lowerBound * barWidth, barLeft + range.upperBound * barWidth)
    // Below the bar, so that neither hides the other.
    drawing.box(from, middle + 8, to - from, 2, .second)
    for end in [from, to] { drawing.box(end - 1.25, middle + 4, 2.5, 10, .second) }
  }
}

extension BarChart.Row {
  /// From the lowest to the highest outcome, where they differ.
  fileprivate var range: ClosedRange<Double>? {
    guard let low = lowest?.share, let high = highest?.share, low < high else { return nil }
    return low...high
  }
}
