/// Sine and cosine without a mathematical library: what the machine's one gives differs in the last bit.
enum Turn {
  /// A direction by its share of a full turn, clockwise from the top; of length 1.
  static func direction(_ share: Double) -> Point {
    let turn = share - share.rounded(.down)
    return Point(sine(turn), -sine(turn + 0.25))
  }

  /// Sine of a share of a full turn, 0…1.25.
  private static func sine(_ turn: Double) -> Double {
    var x = turn - turn.rounded(.down)
    if x > 0.75 { x -= 1 } else if x > 0.25 { x = 0.5 - x }
    let angle = x * 2 * Double.pi
    var term = angle
    var sum = angle
    for n in 1...9 {
      term *= -angle * angle / Double((2 * n) * (2 * n + 1))
      sum += term
    }
    return sum
  }
}
