/// Signs and their meaning, in lines as wide as the chart.
struct ChartLegend {
  enum Sign: Hashable {
    case zone(LevelMark.Tone)
    case tone(LevelMark.Tone)
    case bar
    case range
    case line(Drawing.Stroke)
    case series(Int)
  }

  struct Item {
    var text: String
    var sign: Sign

    init(_ text: String, _ sign: Sign) {
      self.text = text
      self.sign = sign
    }
  }

  var items: [Item]

  /// Draws the legend and returns where it ends.
  func draw(in drawing: inout Drawing, y: Double, width: Double) -> Double {
    var (x, line) = (0.0, y)
    for item in items {
      let room = 28 + TextMeasure.room(item.text, size: 12) + 16
      if x > 0, x + room > width + 16 { (x, line) = (0, line + 20) }
      draw(item.sign, &drawing, x, line + 9)
      drawing.text(item.text, x + 28, line + 13, size: 12)
      x += room
    }
    return items.isEmpty ? y : line + 20
  }

  private func draw(_ sign: Sign, _ drawing: inout Drawing, _ x: Double, _ middle: Double) {
    switch sign {
    case .zone(let tone): drawing.box(x, middle - 6, 22, 12, tone.zone)
    case .tone(let tone):
      drawing.fill(x, middle - 6, 22, 12, tone)
    case .bar: drawing.box(x, middle - 4, 22, 8, .ink)
    case .range:
      drawing.box(x, middle - 1, 22, 2, .second)
      for end in [x, x + 22] { drawing.box(end - 1.25, middle - 6, 2.5, 12, .second) }
    case .line(let stroke): drawing.line(Point(x, middle), Point(x + 22, middle), stroke)
    case .series(let number):
      let style = SeriesStyle(number)
      drawing.line(Point(x, middle), Point(x + 22, middle), style.stroke)
      style.mark(Point(x + 11, middle), &drawing)
    }
  }
}

/// How the lines of several series are told apart: by colour, by dash and by the form of their points.
struct SeriesStyle {
  let number: Int

  init(_ number: Int) {
    self.number = number
  }

  var paint: Paint { number == 0 ? .first : number == 1 ? .second : .muted }

  var stroke: Drawing.Stroke {
    Drawing.Stroke(paint, 2.5, dash: number == 0 ? [] : number == 1 ? [8, 4] : [2, 4])
  }

  func mark(_ point: Point, _ drawing: inout Drawing) {
    if number == 0 {
      drawing.marks.append(.dot(point, radius: 4.5, paint))
    } else {
      drawing.box(point.x - 4, point.y - 4, 8, 8, paint)
      if number > 1 { drawing.box(point.x - 2, point.y - 2, 4, 4, .paper) }
    }
  }
}

extension LevelMark.Tone {
  /// A pale ground behind bars.
  var zone: Paint {
    switch self {
    case .worst: .worstZone
    case .weak: .weakZone
    case .fair: .fairZone
    case .best: .bestZone
    case .open, .unrated: .grid
    }
  }

  /// A full colour with words on it.
  var solid: Paint {
    switch self {
    case .worst: .worst
    case .weak: .weak
    case .fair: .fair
    case .best: .best
    case .open: .grid
    case .unrated: .paper
    }
  }

  /// Its full colour bears lines: a word needs a ground of its own there.
  var isHatched: Bool { self == .worst || self == .open }

  /// What is written on the full colour.
  var ink: Paint {
    switch self {
    case .worst: .worstInk
    case .weak: .weakInk
    case .fair: .fairInk
    case .best: .bestInk
    case .open, .unrated: .ink
    }
  }
}
