import RussianText

/// A picture as a list of marks, drawn in order; lengths in units of a quarter of a millimetre on paper.
///
/// One description gives both the SVG and the PNG, so the two never differ.
package struct Drawing: Hashable, Sendable {
  package var width: Double
  package var height: Double
  package var marks: [Mark] = []

  package init(width: Double, height: Double = 0) {
    self.width = width
    self.height = height
  }

  package enum Mark: Hashable, Sendable {
    case area([Point], Paint, opacity: Double)
    case line([Point], Stroke)
    case dot(Point, radius: Double, Paint)
    case text(String, at: Point, size: Double, Anchor, Paint)
  }

  /// Which end of a text stands at its point.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  package struct Stroke: Hashable, Sendable {
    package var paint: Paint
    package var width: Double
    /// Lengths of strokes and gaps in turn; empty for a whole line.
    package var dash: [Double]

    package init(_ paint: Paint, _ width: Double, dash: [Double] = []) {
      self.paint = paint
      self.width = width
      self.dash = dash
    }
  }
}

/// A place in a drawing; y grows downwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

extension Drawing {
  /// A rectangle.
  mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: Paint) {
    guard width > 0, height > 0 else { return }
    marks.append(
      .area([Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)], paint, opacity: 1))
  }

  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
    marks.append(.line([from, to], stroke))
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = 13, _ anchor: Anchor = .start, _ paint: Paint = .ink
  ) {
    guard !text.isEmpty else { return }
    marks.append(.text(unturned(text), at: Point(x, y), size: size, anchor, paint))
  }

  /// Slanting lines over a rectangle, so that its meaning does not hang on colour; `isFalling` slants them the other way.
  mutating func hatch(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: Paint, isFalling: Bool = false
  ) {
    guard width > 0, height > 0 else { return }
    func place(_ right: Double, _ down: Double) -> Point { Point(isFalling ? x + width - right : x + right, y + down) }
    var offset = 6.0
    while offset < width + height {
      let from = place(min(offset, width), max(offset - width, 0))
      let to = place(max(offset - height, 0), min(offset, height))
      line(from, to, Stroke(paint, 1))
      offset += 6
    }
  }

  /// A rectangle as a part of a bar of levels: the lowest level and what is not decided are hatched, each its way, and what is not
  /// rated is an empty frame; so no two of them hang on colour alone.
  mutating func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ tone: LevelMark.Tone) {
    guard tone == .unrated else {
      box(x, y, width, height, tone.solid)
      if tone == .worst { hatch(x, y, width, height, tone.ink) }
      if tone == .open { hatch(x, y, width, height, .muted, isFalling: true) }
      return
    }
    box(x, y, width, height, .muted)
    box(x + 1, y + 1, width - 2, height - 2, tone.solid)
  }
}
