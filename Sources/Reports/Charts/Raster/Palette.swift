/// The colours met in a picture, at most 256, and what comes of laying one over another.
struct Palette {
  private(set) var colours: [UInt32]
  private var places: [UInt32: UInt8] = [:]
  init(paper: UInt32) {
    colours = [paper]
    places[paper] = 0
  }

  /// The place of a colour; the nearest one where the palette is full.
  mutating func place(of colour: UInt32) -> UInt8 {
    if let place = places[colour] { return place }
    guard colours.count < 256 else { return nearest(to: colour) }
    let place = UInt8(colours.count)
    colours.append(colour)
    places[colour] = place
    return place
  }

  /// One colour over another, by 256ths.
  mutating func mix(_ below: UInt8, _ above: UInt32, _ weight: Int) -> UInt8 {
    let ground = colours[Int(below)]
    var result: UInt32 = 0
    for shift in [16, 8, 0] as [UInt32] {
      let (a, b) = (Int(ground >> shift & 0xFF), Int(above >> shift & 0xFF))
      result |= UInt32((a * (256 - weight) + b * weight + 128) / 256) << shift
    }
    return place(of: result)
  }

  private func nearest(to colour: UInt32) -> UInt8 {
    func distance(_ other: UInt32) -> Int {
      [16, 8, 0].reduce(0) { sum, shift in
        let step = Int(other >> UInt32(shift) & 0xFF) - Int(colour >> UInt32(shift) & 0xFF)
        return sum + step * step
      }
    }
    return UInt8(colours.indices.min { distance(colours[$0]) < distance(colours[$1]) } ?? 0)
  }
}
