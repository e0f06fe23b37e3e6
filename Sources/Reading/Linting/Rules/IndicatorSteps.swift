import RubricModel

/// A way from one number of points to another.
struct PointsPair: Hashable {
  let from: Int
  let to: Int
}

extension Indicator {
  /// The pairs of neighbouring points a school climbs through, from the lowest up.
  var neighbouringPoints: [PointsPair] {
    let points = Set(scale.options.map(\.points)).sorted()
    return zip(points, points.dropFirst()).map { PointsPair(from: $0, to: $1) }
  }
}

extension Step {
  var pair: PointsPair { PointsPair(from: from, to: to) }
}
