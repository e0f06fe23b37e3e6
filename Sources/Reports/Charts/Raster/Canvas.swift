import OfficeFiles

/// A picture of at most 256 colours on which shapes are painted.
struct Canvas {
  let width: Int
  let height: Int
  private var pixels: [UInt8]
  private var palette: Palette
  /// What a paint makes of each colour below it, at each eighth of coverage: worked out once for a picture.
  private var blends: [Blend.Key: Blend] = [:]

  init(width: Int, height: Int, paper: UInt32) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    pixels = [UInt8](repeating: 0, count: self.width * self.height)
    palette = Palette(paper: paper)
  }

  /// Fills the inside of closed contours, in pixels.
  ///
  /// - Parameter opacity: 0…1.
  mutating func fill(_ contours: [[Point]], _ colour: UInt32, opacity: Double = 1) {
    guard var coverage = room(for: contours) else { return }
    for contour in contours {
      for (index, point) in contour.enumerated() {
        coverage.edge(point, contour[index + 1 < contour.count ? index + 1 : 0])
      }
    }
    let key = Blend.Key(colour: colour, opacity: Int(max(min(opacity, 1), 0) * 32))
    var blend = blends.removeValue(forKey: key) ?? Blend(key)
    let width = self.width
    coverage.forEach { x, y, eighths in
      let place = y * width + x
      pixels[place] = blend.over(pixels[place], eighths, &palette)
    }
    blends[key] = blend
  }

  /// The part of the picture that contours may touch.
  private func room(for contours: [[Point]]) -> Coverage? {
    let points = contours.joined()
    guard let first = points.first else { return nil }
    var (low, high) = (first, first)
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    func pixel(_ value: Double, _ limit: Int) -> Int { Int(max(min(value, Double(limit)), 0)) }
    return Coverage(
      left: pixel(low.x.rounded(.down), width), top: pixel(low.y.rounded(.down), height),
      right: pixel(high.x.rounded(.up), width), bottom: pixel(high.y.rounded(.up), height))
  }

  /// The picture as a file.
  func png(pixelsPerMetre: UInt32) -> [UInt8]? {
    PNG.indexed(
      width: width, height: height, palette: palette.colours, pixels: pixels, pixelsPerMetre: pixelsPerMetre)
  }
}

/// One paint at one opacity, laid over whatever lies below.
private struct Blend {
  struct Key: Hashable {
    var colour: UInt32
    /// 32nds.
    var opacity: Int
  }

  private let key: Key
  /// By eighth of coverage and colour below; −1 where not met yet.
  private var results = [Int16](repeating: -1, count: 9 * 256)

  init(_ key: Key) {
    self.key = key
  }

  mutating func over(_ below: UInt8, _ eighths: Int, _ palette: inout Palette) -> UInt8 {
    let place = eighths << 8 | Int(below)
    if results[place] >= 0 { return UInt8(truncatingIfNeeded: results[place]) }
    let result = palette.mix(below, key.colour, eighths * key.opacity)
    results[place] = Int16(result)
    return result
  }
}
