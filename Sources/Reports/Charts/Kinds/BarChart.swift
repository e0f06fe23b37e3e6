import RussianText

/// Points against cut scores: one bar a row over the zones of the levels, with marks of the lowest and highest outcome.
package struct BarChart: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var label: String
    /// Nil or a whole of 0 where the row is not rated.
    package var value: Ratio?
    /// What the value may become when the gaps are filled, worst and best (M5); nil where it is settled.
    package var lowest: Ratio?
    package var highest: Ratio?
    /// Lower bounds of the second, third, … level.
    package var cuts: [Ratio]
    package var level: LevelMark

    package init(
      _ label: String, value: Ratio?, lowest: Ratio? = nil, highest: Ratio? = nil, cuts: [Ratio], level: LevelMark
    ) {
      self.label = label
      self.value = value
      self.lowest = lowest
      self.highest = highest
      self.cuts = cuts
      self.level = level
    }
  }

  package var title: String
  /// Names of the zones, lowest first.
  package var levels: [LevelMark]
  package var rows: [Row]
  /// What the rows are, in the singular, for the table.
  package var rowTitle: String

  package init(title: String, levels: [LevelMark], rows: [Row], rowTitle: String) {
    self.title = title
    self.levels = levels
    self.rowTitle = rowTitle
    self.rows = rows
  }

  package var summary: String {
    title + ". " + rows.map { "\($0.label): \($0.words)" }.joined(separator: "; ") + "."
  }

  package func table(caption: String) -> Table {
    Table(
      caption: caption,
      columns: [.init(rowTitle), .init("Баллы", .right), .init("Доля", .right), .init("Уровень")],
      rows: rows.map { row in
        Table.Row([Phrase(row.label), Phrase(row.points), Phrase(row.share), Phrase([.level(row.level)])])
      })
  }
}

extension BarChart.Row {
  /// «31 из 52», with the range in brackets where there is one.
  var points: String {
    guard let value, value.whole > 0 else { return "—" }
    guard let lowest, let highest, lowest != highest else { return value.words }
    return "\(value.words) (от \(lowest.part) до \(highest.part))"
  }

  var share: String { value.map { percent($0.part, of: $0.whole) } ?? "—" }

  var words: String { points == "—" ? level.name : "\(points), \(level.name)" }
}
