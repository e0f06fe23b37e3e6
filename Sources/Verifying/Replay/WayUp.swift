import RubricModel

/// The cheapest way from where a direction stands to its next level (M9, M10).
///
/// Every indicator offers the points it can be raised to. They are tried in declared order and from the highest down, so
/// the first of several equally cheap ways that is met is the one the tie rule asks for: earlier indicators further up.
struct WayUp {
  /// One indicator raised.
  struct Raise: Hashable {
    let indicator: String
    let from: Int
    let to: Int
    let effort: Int
  }

  let level: Int
  /// In declared order.
  let raises: [Raise]

  var effort: Int { raises.map(\.effort).total }

  /// nil at the top, undecided, not rated, and where no way of raising reaches the next level.
  init?(_ direction: DirectionReplay) {
    guard let level = direction.level, let points = direction.ladder.points(of: level + 1) else { return nil }
    let need = points.minus(direction.counting.map(\.worst).total)
    let search = RaiseSearch(direction.counting.map(Self.offers))
    guard let chosen = search.cheapest(gaining: need) else { return nil }
    self.level = level + 1
    raises = zip(direction.counting, chosen).compactMap { standing, offer in
      offer.gain == 0
        ? nil
        : Raise(
          indicator: standing.indicator.id, from: standing.worst, to: standing.worst.plus(offer.gain),
          effort: offer.effort)
    }
  }

  /// What an indicator can be raised to, highest first; staying comes last, and is not offered to a critical zero.
  private static func offers(_ standing: Standing) -> [RaiseSearch.Offer] {
    var points = standing.worst
    var effort = 0
    var offers = standing.indicator.critical && points == 0 ? [] : [RaiseSearch.Offer(gain: 0, effort: 0)]
    while let step = standing.indicator.steps.first(where: { $0.from == points && $0.to > points }) {
      points = step.to
      effort = effort.plus(step.effort)
      offers.append(.init(gain: points.minus(standing.worst), effort: effort))
    }
    return offers.reversed()
  }
}
