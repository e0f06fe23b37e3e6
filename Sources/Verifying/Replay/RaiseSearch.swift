/// Chooses one offer of each list so that the gains reach a need for least effort.
///
/// Kept are, for the lists from each one to the last, all ways through them that no other way beats, that is gains as much for
/// no more effort. Their number is bounded by the need, so no rubric makes the search long. The way itself is then
/// walked from the first list on: of the offers that still lead to the least effort the first is taken, and so among equally cheap
/// ways earlier lists weigh more.
struct RaiseSearch {
  /// What one choice, or a way through several lists, gains and costs.
  struct Offer: Hashable {
    var gain: Int
    var effort: Int
  }

  let lists: [[Offer]]

  init(_ lists: [[Offer]]) { self.lists = lists }

  /// One offer for each list, or nil when nothing gains enough.
  func cheapest(gaining need: Int) -> [Offer]? {
    var left = max(0, need)
    var rests = [[Offer(gain: 0, effort: 0)]]
    for offers in lists.reversed() {
      rests.append(Self.unbeaten(offers, before: rests.last ?? [], upTo: left))
    }
    guard var purse = rests.popLast().flatMap({ Self.effort(toGain: left, by: $0) }) else { return nil }
    var chosen: [Offer] = []
    for offers in lists {
      let rest = rests.popLast() ?? []
      let next = offers.first { offer in
        Self.effort(toGain: left.minus(offer.gain), by: rest).map { offer.effort.plus($0) <= purse } ?? false
      }
      guard let next else { return nil }
      chosen.append(next)
      left = max(0, left.minus(next.gain))
      purse = purse.minus(next.effort)
    }
    return chosen
  }

  /// The ways through a list and the rest that no other beats: from cheap to dear, each gaining more than the one before.
  private static func unbeaten(_ offers: [Offer], before rest: [Offer], upTo need: Int) -> [Offer] {
    let ways = offers.flatMap { offer in
      rest.map { way in
        Offer(gain: min(need, way.gain.plus(offer.gain)), effort: way.effort.plus(offer.effort))
      }
    }
    var kept: [Offer] = []
    for way in ways.sorted(by: { ($0.effort, -$0.gain) < ($1.effort, -$1.gain) }) {
      if let last = kept.last, last.gain >= way.gain { continue }
      kept.append(way)
    }
    return kept
  }

  /// Least effort of a way that gains at least so much; nil when none does.
  private static func effort(toGain need: Int, by ways: [Offer]) -> Int? {
    var (low, high) = (0, ways.count)
    while low < high {
      let middle = (low + high) / 2
      if ways[middle].gain >= need { high = middle } else { low = middle + 1 }
    }
    return low < ways.count ? ways[low].effort : nil
  }
}
