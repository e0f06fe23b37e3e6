/// How much of each pixel a shape covers: exact areas, summed along each row.
///
/// The method of font rasterisers: every edge adds the area to its right, signed by its direction, to the pixels it
/// crosses; the running sum along a row is the coverage.
struct Coverage {
  let left: Int
  let top: Int
  let width: Int
  let height: Int
  private var cells: [Float]

  /// Room for a shape within the bounds, in whole pixels.
  init(left: Int, top: Int, right: Int, bottom: Int) {
    self.left = left
    self.top = top
    width = max(right - left, 0)
    height = max(bottom - top, 0)
    cells = [Float](repeating: 0, count: (width + 2) * height)
  }

  /// An edge in pixels of the picture.
  mutating func edge(_ from: Point, _ to: Point) {
    guard from.y != to.y else { return }
    let sign: Double = from.y < to.y ? 1 : -1
    let (a, b) = from.y < to.y ? (from, to) : (to, from)
    let slope = (b.x - a.x) / (b.y - a.y)
    let (startY, endY) = (max(a.y - Double(top), 0), min(b.y - Double(top), Double(height)))
    guard startY < endY else { return }
    var x = a.x - Double(left) + (startY - (a.y - Double(top))) * slope
    var y = startY
    var row = Int(startY)
    while y < endY, row < height {
      let next = min(Double(row + 1), endY)
      let nextX = x + (next - y) * slope
      span(row, min(x, nextX), max(x, nextX), (next - y) * sign)
      (x, y) = (nextX, next)
      row += 1
    }
  }

  /// Part of an edge inside one row, from `x0` to `x1`, of a signed height.
  private mutating func span(_ row: Int, _ x0: Double, _ x1: Double, _ height: Double) {
    let limit = Double(width)
    let (a, b) = (min(max(x0, 0), limit), min(max(x1, 0), limit))
    guard b > a else { return add(row, a, b, height) }
    let perPixel = height / (b - a)
    for column in Int(a)...Int(b) {
      let (from, to) = (max(a, Double(column)), min(b, Double(column + 1)))
      if to > from { add(row, from, to, (to - from) * perPixel) }
    }
  }

  /// A piece that stays inside one pixel: its share there, the rest from the next pixel on.
  private mutating func add(_ row: Int, _ from: Double, _ to: Double, _ height: Double) {
    let column = Int(from)
    let cell = row * (width + 2) + column
    let share = 1 - ((from + to) / 2 - Double(column))
    cells[cell] += Float(height * share)
    cells[cell + 1] += Float(height * (1 - share))
  }

  /// Calls with the pixel and its coverage, 1…8, wherever there is any.
  ///
  /// Eight steps are enough for the eye at the density of print, and keep the palette of a picture small.
  func forEach(_ paint: (_ x: Int, _ y: Int, _ eighths: Int) -> Void) {
    for row in 0..<height {
      var sum: Float = 0
      for column in 0..<width {
        sum += cells[row * (width + 2) + column]
        let eighths = Int(min(abs(sum), 1) * 8 + 0.5)
        if eighths > 0 { paint(left + column, top + row, eighths) }
      }
    }
  }
}
