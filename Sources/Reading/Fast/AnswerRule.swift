import RubricModel

/// One indicator as the scanner needs it: which points may be given, and which band a share or a count falls into.
struct AnswerRule {
  /// Lower bound of a band, inclusive, in whole per cent or whole things.
  struct Band {
    let from: Int64
    let points: Int8
  }

  /// Largest number taken on the fast way: products with it and with 100 stay far from overflow.
  static let largest: Int64 = 1_000_000_000

  enum Shape: UInt8 { case choice, share, count }

  let shape: Shape
  let mayExclude: Bool
  /// Bit n is set where an option gives n points, 0…63 and 64…127.
  private let lowPoints: UInt64
  private let highPoints: UInt64
  /// Where the bands stand among those of the whole edition, lowest first.
  private let bands: Range<Int32>

  /// Appends the bands of the scale; nil where the scale is not one that the linter accepts.
  init?(_ indicator: Indicator, bands all: inout [Band]) {
    let options = indicator.scale.options
    guard !options.isEmpty, options.allSatisfy({ (0...100).contains($0.points) }) else { return nil }
    var points: (low: UInt64, high: UInt64) = (0, 0)
    for option in options {
      if option.points < 64 { points.low |= 1 << option.points } else { points.high |= 1 << (option.points - 64) }
    }
    (lowPoints, highPoints) = points
    mayExclude = indicator.mayExclude != nil
    let start = Int32(all.count)
    switch indicator.scale.shape {
    case .choice: shape = .choice
    case .share: shape = .share
    case .count: shape = .count
    }
    if shape != .choice {
      guard Self.areBands(options) else { return nil }
      all += options.map { Band(from: Int64($0.from ?? 0), points: Int8($0.points)) }
    }
    bands = start..<Int32(all.count)
  }

  /// Whether the bands begin at 0 and follow one another without gap or overlap.
  private static func areBands(_ options: [AnswerScale.Option]) -> Bool {
    guard options.first?.from == 0, options.last?.below == nil else { return false }
    return zip(options, options.dropFirst()).allSatisfy { lower, upper in
      guard let from = lower.from, let below = lower.below else { return false }
      return from < below && upper.from == below && below <= largest
    }
  }

  /// Whether an option gives these points.
  @inline(__always)
  func gives(_ points: Int64) -> Bool {
    guard points >= 0, points < 128 else { return false }
    return (points < 64 ? lowPoints >> UInt64(points) : highPoints >> UInt64(points & 63)) & 1 == 1
  }

  /// Points of the band that `part` of `whole` falls into, compared exactly: `100·part ≥ from·whole` (M1).
  @inline(__always)
  func points(part: Int64, whole: Int64, _ bands: UnsafePointer<Band>) -> Int8 {
    var index = Int(self.bands.upperBound) - 1
    while index > Int(self.bands.lowerBound), 100 * part < bands[index].from * whole { index -= 1 }
    return bands[index].points
  }

  /// Points of the band that a count falls into.
  @inline(__always)
  func points(count: Int64, _ bands: UnsafePointer<Band>) -> Int8 {
    var index = Int(self.bands.upperBound) - 1
    while index > Int(self.bands.lowerBound), count < bands[index].from { index -= 1 }
    return bands[index].points
  }
}
