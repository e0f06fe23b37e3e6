/// A chart as a value; every one also says itself in a sentence and in a table, built from the same numbers.
package enum Chart: Hashable, Sendable {
  case radar(RadarChart)
  case bars(BarChart)
  case distribution(DistributionChart)

  /// The picture.
  package var drawing: Drawing {
    switch self {
    case .radar(let chart): chart.drawing
    case .bars(let chart): chart.drawing
    case .distribution(let chart): chart.drawing
    }
  }

  /// The picture as an SVG file of its own.
  package func svg(title: String) -> [UInt8] {
    SVGWriter(drawing: drawing, title: title, description: summary, place: .file).write()
  }

  /// The picture as a part of a page with the style of reports; `id` is unique there.
  package func inline(title: String, id: String) -> [UInt8] {
    SVGWriter(drawing: drawing, title: title, description: summary, place: .page(id)).write()
  }

  /// What the picture shows, in sentences.
  package var summary: String {
    switch self {
    case .radar(let chart): chart.summary
    case .bars(let chart): chart.summary
    case .distribution(let chart): chart.summary
    }
  }

  /// The numbers of the picture.
  package func table(caption: String) -> Table {
    switch self {
    case .radar(let chart): chart.table(caption: caption)
    case .bars(let chart): chart.table(caption: caption)
    case .distribution(let chart): chart.table(caption: caption)
    }
  }
}

/// A part of a whole, kept as it was given; it is divided only to be drawn.
package struct Ratio: Hashable, Sendable {
  package var part: Int
  package var whole: Int

  /// - Parameter whole: at least 1; less means that there is nothing to measure by.
  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// 0…1; nil where there is no whole.
  var share: Double? {
    guard whole > 0 else { return nil }
    return max(0, min(1, Double(part) / Double(whole)))
  }

  /// «31 из 52».
  var words: String { whole > 0 ? "\(part) из \(whole)" : "—" }
}
