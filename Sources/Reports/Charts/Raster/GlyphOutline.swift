/// One closed contour of a letter as straight steps.
struct GlyphOutline {
  var nodes: [GlyphSet.Node]

  /// Corners of the contour, in font units; a curve becomes four steps, too small to be seen.
  var points: [Point] {
    guard let start = firstOnCurve else { return [] }
    var result = [start.point]
    var control: Point?
    var last = start.point
    for step in 1...nodes.count {
      let node = nodes[(start.index + step) % nodes.count]
      let point = Point(Double(node.x), Double(node.y))
      switch (control, node.isOnCurve || step == nodes.count) {
      case (nil, true):
        result.append(point)
        last = point
      case (nil, false): control = point
      case (let through?, true):
        curve(from: last, through, to: point, into: &result)
        (last, control) = (point, nil)
      case (let through?, false):
        let middle = Point((through.x + point.x) / 2, (through.y + point.y) / 2)
        curve(from: last, through, to: middle, into: &result)
        (last, control) = (middle, point)
      }
    }
    return result
  }

  private var firstOnCurve: (index: Int, point: Point)? {
    nodes.firstIndex(where: \.isOnCurve).map { ($0, Point(Double(nodes[$0].x), Double(nodes[$0].y))) }
  }

  private func curve(from: Point, _ through: Point, to: Point, into result: inout [Point]) {
    for step in 1...4 {
      let t = Double(step) / 4
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      result.append(Point(a * from.x + b * through.x + c * to.x, a * from.y + b * through.y + c * to.y))
    }
  }
}
