import RussianText

/// How many of something stand at each level, one bar a row.
package struct DistributionChart: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var label: String
    /// One for each level, at least 0.
    package var counts: [Int]

    package init(_ label: String, _ counts: [Int]) {
      self.label = label
      self.counts = counts.map { max($0, 0) }
    }

    var total: Int { counts.reduce(0) { $0.addingReportingOverflow($1).partialValue } }
  }

  package var title: String
  /// Lowest first; one of tone `open` may follow for what is undecided or not rated.
  package var levels: [LevelMark]
  package var rows: [Row]
  /// What is counted: школа, школы, школ.
  package var unit: Plural
  /// Bars of one length show shares; otherwise the length shows how many.
  package var isShared: Bool
  /// What the rows are, in the singular, for the table.
  package var rowTitle: String

  package init(
    title: String, levels: [LevelMark], rows: [Row], unit: Plural, rowTitle: String, isShared: Bool = true
  ) {
    self.rowTitle = rowTitle
    self.title = title
    self.levels = levels
    self.rows = rows
    self.unit = unit
    self.isShared = isShared
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.title == right.title && left.levels == right.levels && left.rows == right.rows
      && left.isShared == right.isShared && left.rowTitle == right.rowTitle && left.unit.many == right.unit.many
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(rows)
  }

  package var summary: String {
    let parts = rows.map { row in
      let counts = zip(levels, row.counts).filter { $1 > 0 }.map { "\($0.name)\u{A0}\u{2014} \(number($1))" }
      return "\(row.label): \(counts.isEmpty ? "нет данных" : counts.joined(separator: ", ")), "
        + "всего \(unit(row.total))"
    }
    return title + ". " + parts.joined(separator: "; ") + "."
  }

  package func table(caption: String) -> Table {
    Table(
      caption: caption,
      columns: [.init(rowTitle)] + levels.map { .init(capitalized($0.name), .right) } + [.init("Всего", .right)],
      rows: rows.map { row in
        Table.Row(
          [Phrase(row.label)]
            + levels.indices.map { Phrase(number($0 < row.counts.count ? row.counts[$0] : 0)) }
            + [Phrase(number(row.total))])
      })
  }
}

extension DistributionChart {
  var drawing: Drawing {
    let width = 680.0
    var drawing = Drawing(width: width)
    var y = ChartLegend(items: levels.map { .init($0.name, .tone($0.tone)) }).draw(in: &drawing, y: 4, width: width) + 8
    let labelWidth = min(max(rows.map { TextMeasure.room($0.label, size: 13) }.max() ?? 0, 90), 200)
    let totals = rows.map { TextMeasure.room(unit($0.total), size: 13) }.max() ?? 0
    let room = width - labelWidth - 12 - totals - 12
    let largest = Double(max(rows.map(\.total).max() ?? 1, 1))
    for row in rows {
      let lines = TextMeasure.lines(row.label, size: 13, within: labelWidth + 6)
      let height = max(32, Double(lines.count) * 16 + 8)
      for (index, line) in lines.enumerated() {
        drawing.text(
          line, labelWidth, y + height / 2 + 4.5 + (Double(index) - Double(lines.count - 1) / 2) * 16, .end)
      }
      let length = isShared ? (row.total > 0 ? room : 0) : room * Double(row.total) / largest
      segments(of: row, x: labelWidth + 12, y: y + height / 2 - 11, length: length, &drawing)
      drawing.text(unit(row.total), labelWidth + 12 + length + 8, y + height / 2 + 4.5, size: 13, .start, .muted)
      y += height
    }
    drawing.height = y + 4
    return drawing
  }

  private func segments(of row: Row, x: Double, y: Double, length: Double, _ drawing: inout Drawing) {
    guard row.total > 0 else { return }
    var left = x
    for (mark, count) in zip(levels, row.counts) where count > 0 {
      let width = length * Double(count) / Double(row.total)
      drawing.fill(left, y, width, 22, mark.tone)
      let text = number(count)
      let room = TextMeasure.room(text, size: 12)
      let isWide = width >= room + 6
      if isWide, mark.tone.isHatched {
        drawing.box(left + width / 2 - room / 2 - 3, y + 1, room + 6, 20, mark.tone.solid)
      }
      if isWide { drawing.text(text, left + width / 2, y + 15.5, size: 12, .middle, mark.tone.ink) }
      if left > x { drawing.box(left - 0.75, y, 1.5, 22, .paper) }
      left += width
    }
  }
}
