import RussianText

extension RadarChart {
  var drawing: Drawing {
    RadarLayout(chart: self).drawing
  }
}

/// Sets a radar so that no label is cut: labels are broken into lines first, the height follows from them.
private struct RadarLayout {
  let chart: RadarChart

  static let width = 680.0
  static let radius = 158.0
  static let labelWidth = 150.0

  private struct Label {
    var lines: [(text: String, paint: Paint)]
    var at: Point
    var anchor: Drawing.Anchor
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Self.width)
    guard chart.axes.count >= 3 else { return drawing }
    let top = ChartLegend(items: legend).draw(in: &drawing, y: 4, width: Self.width) + 10
    // The labels around a centre at 0; then everything moves down by what they need above it.
    let labels = chart.axes.indices.map { label($0, centre: Point(Self.width / 2, 0)) }
    let above = labels.map { $0.at.y - 13 }.min() ?? 0
    let centre = Point(Self.width / 2, top - min(above, -Self.radius))
    grid(centre, &drawing)
    rings(centre, &drawing)
    if let points = chart.series.first.map({ points($0, centre) }), points.count >= 3 {
      drawing.marks.append(.area(points, SeriesStyle(0).paint, opacity: 0.1875))
    }
    scale(centre, &drawing)
    for (number, series) in chart.series.enumerated().reversed() { draw(series, number, centre, &drawing) }
    var bottom = centre.y + Self.radius
    for index in chart.axes.indices {
      let label = label(index, centre: centre)
      for (number, line) in label.lines.enumerated() {
        let y = label.at.y + Double(number) * 16
        drawing.text(line.text, label.at.x, y, size: line.paint == .ink ? 13 : 12, label.anchor, line.paint)
        bottom = max(bottom, y + 5)
      }
    }
    drawing.height = bottom + 6
    return drawing
  }

  private var legend: [ChartLegend.Item] {
    chart.series.enumerated().map { ChartLegend.Item($1.name, .series($0)) }
      + chart.rings.map { ChartLegend.Item("порог: \($0.level.name)", .line(ringStroke($0))) }
  }

  private func direction(_ axis: Int) -> Point { Turn.direction(Double(axis) / Double(chart.axes.count)) }

  private func place(_ axis: Int, _ share: Double, _ centre: Point) -> Point {
    let direction = direction(axis)
    return Point(centre.x + direction.x * share * Self.radius, centre.y + direction.y * share * Self.radius)
  }

  /// The values under the name of an axis; said once where no series has any, and left to the table from three series on.
  private func values(_ axis: Int) -> [(text: String, paint: Paint)] {
    let values = chart.series.map {
      axis < $0.values.count ? $0.values[axis].flatMap { $0.share == nil ? nil : $0 } : nil
    }
    guard values.contains(where: { $0 != nil }) else { return [("не оценивается", .muted)] }
    guard values.count <= 2 else { return [] }
    return values.enumerated().map { ($1?.words ?? "—", SeriesStyle($0).paint) }
  }

  private func label(_ axis: Int, centre: Point) -> Label {
    let direction = direction(axis)
    let lines =
      TextMeasure.lines(chart.axes[axis], size: 13, within: Self.labelWidth).map { ($0, Paint.ink) } + values(axis)
    let isSide = abs(direction.x) > 0.2
    let x = centre.x + direction.x * (Self.radius + 14)
    let height = Double(lines.count) * 16
    let middle = centre.y + direction.y * (Self.radius + 16)
    // Above the centre the lines grow upwards, below it downwards, at the sides both ways.
    let first = middle + 12 - height / 2 + direction.y * height / 2
    return Label(lines: lines, at: Point(x, first), anchor: !isSide ? .middle : direction.x > 0 ? .start : .end)
  }

  private func grid(_ centre: Point, _ drawing: inout Drawing) {
    for share in [0.25, 0.5, 0.75, 1] {
      let points = chart.axes.indices.map { place($0, share, centre) }
      drawing.marks.append(.line(points + points.prefix(1), Drawing.Stroke(.grid, share == 1 ? 1.25 : 0.75)))
    }
    for axis in chart.axes.indices { drawing.line(centre, place(axis, 1, centre), Drawing.Stroke(.grid, 0.75)) }
  }

  private func ringStroke(_ ring: RadarChart.Ring) -> Drawing.Stroke {
    let number = chart.rings.firstIndex(of: ring) ?? 0
    return Drawing.Stroke(.muted, 1.25, dash: [[1.5, 3], [5, 3], [9, 3, 1.5, 3], [12, 4]][number % 4])
  }

  private func rings(_ centre: Point, _ drawing: inout Drawing) {
    for ring in chart.rings where ring.values.count == chart.axes.count {
      let shares = ring.values.map(\.share)
      // An axis that is not rated has no cut score: the ring passes it at the share of its neighbour.
      guard let known = shares.compactMap({ $0 }).first else { continue }
      let points = shares.enumerated().map { place($0, $1 ?? known, centre) }
      drawing.marks.append(.line(points + points.prefix(1), ringStroke(ring)))
    }
  }

  /// What the rings of the grid mean, between the last axis and the first, where no series has a point.
  private func scale(_ centre: Point, _ drawing: inout Drawing) {
    for share in [50, 100] {
      let (last, first) = (
        place(chart.axes.count - 1, Double(share) / 100, centre), place(0, Double(share) / 100, centre)
      )
      let (x, y) = ((last.x + first.x) / 2, (last.y + first.y) / 2)
      drawing.box(x - 15, y - 7, 30, 13, .paper)
      drawing.text("\(share)\u{A0}%", x, y + 4, size: 11, .middle, .muted)
    }
  }

  /// Where the series meets the axes; one that is not rated has no point there.
  private func points(_ series: RadarChart.Series, _ centre: Point) -> [Point] {
    series.values.prefix(chart.axes.count).enumerated().compactMap { axis, value in
      value?.share.map { place(axis, $0, centre) }
    }
  }

  private func draw(_ series: RadarChart.Series, _ number: Int, _ centre: Point, _ drawing: inout Drawing) {
    let points = points(series, centre)
    let style = SeriesStyle(number)
    if points.count >= 3 { drawing.marks.append(.line(points + points.prefix(1), style.stroke)) }
    for point in points { style.mark(point, &drawing) }
  }
}
