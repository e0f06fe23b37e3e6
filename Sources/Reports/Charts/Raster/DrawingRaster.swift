/// Paints a drawing as PNG with our own few steps: polygons, lines, discs and letters.
struct DrawingRaster {
  var drawing: Drawing
  /// Pixels for each unit; a unit is a quarter of a millimetre, so 2.5 gives 254 dots per inch.
  var scale = 2.5

  /// The picture, or nil where memory lacks.
  func png() -> [UInt8]? {
    var canvas = Canvas(
      width: Int((drawing.width * scale).rounded(.up)), height: Int((drawing.height * scale).rounded(.up)),
      paper: Paint.paper.light)
    for mark in drawing.marks { paint(mark, &canvas) }
    return canvas.png(pixelsPerMetre: UInt32(4_000 * scale))
  }

  private func paint(_ mark: Drawing.Mark, _ canvas: inout Canvas) {
    switch mark {
    case .area(let points, let paint, let opacity):
      canvas.fill([points.map(pixel)], paint.light, opacity: opacity)
    case .line(let points, let stroke):
      for (from, to) in LineDash(stroke.dash).segments(points) {
        canvas.fill([thick(from, to, stroke.width)], stroke.paint.light)
      }
      if points.count > 2, stroke.width > 1.5 {
        for point in points { canvas.fill([disc(point, stroke.width / 2)], stroke.paint.light) }
      }
    case .dot(let centre, let radius, let paint): canvas.fill([disc(centre, radius)], paint.light)
    case .text(let text, let point, let size, let anchor, let paint):
      for contours in outlines(text, point, size, anchor) { canvas.fill(contours, paint.light) }
    }
  }

  private func pixel(_ point: Point) -> Point { Point(point.x * scale, point.y * scale) }

  /// A line as a rectangle around it.
  private func thick(_ from: Point, _ to: Point, _ width: Double) -> [Point] {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return [] }
    let (nx, ny) = (-dy / length * width / 2, dx / length * width / 2)
    return [
      Point(from.x + nx, from.y + ny), Point(to.x + nx, to.y + ny), Point(to.x - nx, to.y - ny),
      Point(from.x - nx, from.y - ny),
    ].map(pixel)
  }

  private func disc(_ centre: Point, _ radius: Double) -> [Point] {
    (0..<32).map { step in
      let direction = Turn.direction(Double(step) / 32)
      return pixel(Point(centre.x + direction.x * radius, centre.y + direction.y * radius))
    }
  }

  /// Contours of each letter.
  private func outlines(_ text: String, _ point: Point, _ size: Double, _ anchor: Drawing.Anchor) -> [[[Point]]] {
    let width = TextMeasure.width(text, size: size)
    var x = point.x - (anchor == .start ? 0 : anchor == .middle ? width / 2 : width)
    let unit = size / GlyphSet.unitsPerEm
    return text.unicodeScalars.map { scalar in
      let glyph = GlyphSet.standard.glyph(scalar)
      defer { x += Double(glyph.advance) * unit }
      return glyph.contours.map { nodes in
        GlyphOutline(nodes: nodes).points.map { pixel(Point(x + $0.x * unit, point.y - $0.y * unit)) }
      }
    }
  }
}
