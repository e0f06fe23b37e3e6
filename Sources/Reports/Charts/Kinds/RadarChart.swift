import RussianText

/// Shares on axes around a centre, for one or more series, with the cut scores as rings.
package struct RadarChart: Hashable, Sendable {
  package struct Series: Hashable, Sendable {
    package var name: String
    /// One for each axis; nil where it is not rated.
    package var values: [Ratio?]

    package init(_ name: String, _ values: [Ratio?]) {
      self.name = name
      self.values = values
    }
  }

  /// The lower bound of a level on every axis.
  package struct Ring: Hashable, Sendable {
    package var level: LevelMark
    /// One for each axis.
    package var values: [Ratio]

    package init(_ level: LevelMark, _ values: [Ratio]) {
      self.level = level
      self.values = values
    }
  }

  package var title: String
  /// Names of the axes, clockwise from the top; at least three.
  package var axes: [String]
  /// The first is drawn on top and filled.
  package var series: [Series]
  package var rings: [Ring]
  /// What the axes are, in the singular, for the table.
  package var axisTitle: String

  package init(title: String, axes: [String], series: [Series], rings: [Ring] = [], axisTitle: String) {
    self.axisTitle = axisTitle
    self.title = title
    self.axes = axes
    self.series = series
    self.rings = rings
  }

  package var summary: String {
    let parts = series.map { series in
      let values = zip(axes, series.values).map { "\($0): \(Self.words($1))" }.joined(separator: "; ")
      return "\(series.name): \(values)."
    }
    return ([title + "."] + parts).joined(separator: " ")
  }

  package func table(caption: String) -> Table {
    let rows = axes.enumerated().map { index, axis in
      Table.Row(
        [Phrase(axis)]
          + series.map { Phrase(Self.words(index < $0.values.count ? $0.values[index] : nil)) })
    }
    return Table(
      caption: caption, columns: [.init(axisTitle)] + series.map { .init($0.name, .right) }, rows: rows)
  }

  /// «31 из 52 (59,6 %)».
  static func words(_ value: Ratio?) -> String {
    guard let value, value.whole > 0 else { return "не оценивается" }
    return "\(value.words) (\(percent(value.part, of: value.whole)))"
  }
}
