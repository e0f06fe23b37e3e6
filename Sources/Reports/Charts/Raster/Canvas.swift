import OfficeFiles

/// A picture of pixels on which shapes are painted.
struct Canvas {
  let width: Int
  let height: Int
  private var pixels: [UInt32]

  init(width: Int, height: Int, paper: UInt32) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    pixels = [UInt32](repeating: paper, count: self.width * self.height)
  }

  /// Fills the inside of closed contours, in pixels.
  ///
  /// - Parameter opacity: 0…1.
  mutating func fill(_ contours: [[Point]], _ colour: UInt32, opacity: Double = 1) {
    let points = contours.joined()
    guard let first = points.first else { return }
    var (minX, maxX, minY, maxY) = (first.x, first.x, first.y, first.y)
    for point in points {
      (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
      (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
    }
    func pixel(_ value: Double, _ limit: Int) -> Int { Int(max(min(value, Double(limit)), 0)) }
    var coverage = Coverage(
      left: pixel(minX.rounded(.down), width), top: pixel(minY.rounded(.down), height),
      right: pixel(maxX.rounded(.up), width), bottom: pixel(maxY.rounded(.up), height))
    for contour in contours {
      for (index, point) in contour.enumerated() {
        coverage.edge(point, contour[index + 1 < contour.count ? index + 1 : 0])
      }
    }
    let weight = Int(max(min(opacity, 1), 0) * 32)
    let width = self.width
    coverage.forEach { x, y, eighths in
      let place = y * width + x
      pixels[place] = Self.mix(pixels[place], colour, eighths * weight)
    }
  }

  /// One colour over another, by 256ths.
  private static func mix(_ below: UInt32, _ above: UInt32, _ weight: Int) -> UInt32 {
    if weight >= 256 { return above }
    var result: UInt32 = 0
    for shift in [16, 8, 0] as [UInt32] {
      let (a, b) = (Int(below >> shift & 0xFF), Int(above >> shift & 0xFF))
      result |= UInt32((a * (256 - weight) + b * weight + 128) / 256) << shift
    }
    return result
  }

  /// The picture as PNG of at most 256 colours; where there are more, near ones are drawn together.
  func png(pixelsPerMetre: UInt32) -> [UInt8]? {
    for mask in [0xFFFFFF, 0xFCFCFC, 0xF8F8F8, 0xF0F0F0, 0xE0E0E0, 0xC0C0C0] as [UInt32] {
      if let (palette, indices) = indexed(mask) {
        return PNG.indexed(
          width: width, height: height, palette: palette, pixels: indices, pixelsPerMetre: pixelsPerMetre)
      }
    }
    return nil
  }

  private func indexed(_ mask: UInt32) -> (palette: [UInt32], indices: [UInt8])? {
    var places: [UInt32: UInt8] = [:]
    var palette: [UInt32] = []
    var indices: [UInt8] = []
    indices.reserveCapacity(pixels.count)
    var (last, lastIndex): (UInt32, UInt8) = (.max, 0)
    for pixel in pixels {
      // White stays white under every mask.
      let colour = pixel == 0xFFFFFF ? pixel : pixel & mask
      if colour != last {
        if let place = places[colour] {
          lastIndex = place
        } else {
          guard palette.count < 256 else { return nil }
          lastIndex = UInt8(palette.count)
          places[colour] = lastIndex
          palette.append(colour)
        }
        last = colour
      }
      indices.append(lastIndex)
    }
    return (palette, indices)
  }
}
