/// Least effort over all ways to pick a rung on the ladder of each direction: exact dynamic programming over directions.
struct LadderSearch: Sendable {
  let ladders: [Ladder]
  /// Bounds of what may be asked: points of the whole, and counted targets of directions.
  private let score: Int
  private let targets: Int
  /// `cost[d][s][t]`, flat: least effort with which ladders d… add at least s points and meet at least t targets.
  private let cost: [Int]
  private static let never = Int.max / 4

  init(_ ladders: [Ladder], score: Int, targets: Int) {
    let row = targets + 1
    let width = (score + 1) * row
    var cost = [Int](repeating: Self.never, count: (ladders.count + 1) * width)
    cost[ladders.count * width] = 0
    for index in ladders.indices.reversed() {
      let here = index * width
      for rung in ladders[index].rungs {
        for points in 0...score {
          let rest = here + width + Swift.max(0, points - rung.score) * row
          for count in 0...targets {
            let total = cost[rest + Swift.max(0, count - rung.met)] + rung.effort
            if total < cost[here + points * row + count] { cost[here + points * row + count] = total }
          }
        }
      }
    }
    self.ladders = ladders
    self.score = score
    self.targets = targets
    self.cost = cost
  }

  /// How many partial results were compared.
  var states: Int {
    ladders.reduce(cost.count) { $0 + $1.states }
  }

  /// Least effort with which the ladders from this one on add so many points and meet so many targets; below 0 reads
  /// as 0; nil when they cannot.
  func effort(from ladder: Int = 0, score points: Int, targets count: Int) -> Int? {
    let cell = (ladder * (score + 1) + Swift.max(0, points)) * (targets + 1) + Swift.max(0, count)
    return cost[cell] < Self.never ? cost[cell] : nil
  }
}
