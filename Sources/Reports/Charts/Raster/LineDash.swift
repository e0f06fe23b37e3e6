/// Cuts a line into the strokes of a dash pattern.
struct LineDash {
  var pattern: [Double]

  init(_ pattern: [Double]) {
    self.pattern = pattern.allSatisfy { $0 > 0.1 } ? pattern : []
  }

  func segments(_ points: [Point]) -> [(Point, Point)] {
    let whole = zip(points, points.dropFirst()).map { ($0, $1) }
    guard !pattern.isEmpty else { return whole }
    var result: [(Point, Point)] = []
    var index = 0
    var rest = pattern[0]
    for (from, to) in whole {
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0 else { continue }
      var reached = 0.0
      while reached < length {
        let next = min(reached + rest, length)
        if index % 2 == 0 {
          result.append(
            (
              Point(from.x + dx * reached / length, from.y + dy * reached / length),
              Point(from.x + dx * next / length, from.y + dy * next / length)
            ))
        }
        rest -= next - reached
        reached = next
        if rest <= 0.000_1 {
          index += 1
          rest = pattern[index % pattern.count]
        }
      }
    }
    return result
  }
}
