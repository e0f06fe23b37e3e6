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
    var lines: [String]
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
    for (number, series) in chart.series.enumerated() { draw(series, number, centre, &drawing) }
    scale(centre, &drawing)
    var bottom = centre.y + Self.radius
    for index in chart.axes.indices {
      let label = label(index, centre: centre)
      for (number, line) in label.lines.enumerated() {
        let y = label.at.y + Double(number) * 16
        let isName = number < label.lines.count - values(index).count
        drawing.text(line, label.at.x, y, size: isName ? 13 : 12, label.anchor, isName ? .ink : .muted)
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

  /// The values under the name of an axis.
  private func values(_ axis: Int) -> [String] {
    chart.series.count > 2
      ? []
      : chart.series.map { series in
        guard axis < series.values.count, let value = series.values[axis], value.whole > 0 else {
          return "не оценивается"
        }
        return value.words
      }
  }

  private func label(_ axis: Int, centre: Point) -> Label {
    let direction = direction(axis)
    let lines = TextMeasure.lines(chart.axes[axis], size: 13, within: Self.labelWidth) + values(axis)
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

  /// What the rings of the grid mean, along the first axis.
  private func scale(_ centre: Point, _ drawing: inout Drawing) {
    for share in [50, 100] {
      let point = place(0, Double(share) / 100, centre)
      drawing.text("\(share)\u{A0}%", point.x + 5, point.y + (share == 100 ? 14 : 4), size: 11, .start, .muted)
    }
  }

  private func draw(_ series: RadarChart.Series, _ number: Int, _ centre: Point, _ drawing: inout Drawing) {
    let points = series.values.prefix(chart.axes.count).enumerated().compactMap { axis, value in
      value?.share.map { place(axis, $0, centre) }
    }
    let style = SeriesStyle(number)
    if points.count >= 3 {
      if number == 0 { drawing.marks.append(.area(points, style.paint, opacity: 0.1875)) }
      drawing.marks.append(.line(points + points.prefix(1), style.stroke))
    }
    for point in points { style.mark(point, &drawing) }
  }
}
