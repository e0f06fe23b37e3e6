import RubricModel

/// Answers that must fit together: nobody wins where nobody takes part.
struct LinkedAnswers {
  /// Participation and, after it, its winners: the second never has more points than the first.
  private static let winners = [("ZN-10", "ZN-11"), ("ZD-07", "ZD-08"), ("TV-04", "TV-05"), ("UC-11", "UC-12")]
  /// A count, and kinds of things that it counts.
  private static let counted = ("TV-07", ["TV-08", "TV-09", "TV-10", "TV-11"])

  private let place: [String: Int]
  private let top: [Int]

  init(_ rubric: Rubric) {
    let indicators = rubric.indicators
    place = Dictionary(
      indicators.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    top = indicators.map { Swift.max($0.scale.options.count - 1, 0) }
  }

  /// Makes chosen options agree, or contradict each other for a school that plays this part.
  func settle(_ chosen: inout [Int], role: Role) {
    let contradicts = role == .contradicts
    for (leader, follower) in Self.winners {
      guard let leader = place[leader], let follower = place[follower] else { continue }
      if contradicts {
        chosen[leader] = 0
        chosen[follower] = top[follower]
      } else {
        chosen[follower] = Swift.min(chosen[follower], chosen[leader])
      }
    }
    guard let total = place[Self.counted.0] else { return }
    let parts = Self.counted.1.compactMap { place[$0] }
    if contradicts {
      chosen[total] = 0
      for part in parts { chosen[part] = top[part] }
    } else {
      chosen[total] = Swift.max(chosen[total], Swift.min(parts.reduce(0) { $0 + chosen[$1] }, top[total]))
    }
  }
}
