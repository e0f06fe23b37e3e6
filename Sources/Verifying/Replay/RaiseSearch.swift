/// Chooses one offer of each list so that the gains reach a need for least effort.
///
/// Among equally cheap choices the first in the order of the offers wins: earlier lists weigh more. A branch is left
/// when its effort, with the least that the rest must cost, is no better than the best way known, or when the same rest with the
/// same need has been entered before for no more effort. The stack is a list, so that no rubric overflows the machine's.
struct RaiseSearch {
  /// What one choice gains and costs.
  struct Offer: Hashable {
    var gain: Int
    var effort: Int
  }

  private let lists: [[Offer]]
  /// For the lists from each position on: all they can gain, the least they must cost, and the best price of a point.
  private let rest: [Rest]

  private struct Rest {
    var gain = 0
    var effort = 0
    var price: Offer?
  }

  /// A choice made on the way down; `parent` is where in the list of branches it goes on from.
  private struct Branch {
    let parent: Int
    let depth: Int
    let need: Int
    let effort: Int
    let offer: Offer
  }

  private struct Situation: Hashable {
    let depth: Int
    let need: Int
  }

  init(_ lists: [[Offer]]) {
    self.lists = lists
    var rest = [Rest()]
    for offers in lists.reversed() {
      guard var next = rest.last else { break }
      next.gain = next.gain.plus(offers.map(\.gain).max() ?? 0)
      next.effort = next.effort.plus(offers.map(\.effort).min() ?? 0)
      for offer in offers where offer.gain > 0 {
        if let price = next.price, price.effort.times(offer.gain) <= offer.effort.times(price.gain) { continue }
        next.price = offer
      }
      rest.append(next)
    }
    self.rest = rest.reversed()
  }

  /// One offer for each list, or nil when nothing gains enough.
  func cheapest(gaining need: Int) -> [Offer]? {
    var branches = [Branch(parent: -1, depth: 0, need: max(0, need), effort: 0, offer: Offer(gain: 0, effort: 0))]
    var open = [0]
    var entered: [Situation: Int] = [:]
    var best: (branch: Int, effort: Int)?
    while let index = open.popLast() {
      let branch = branches[index]
      guard let least = leastEffort(branch), least < best?.effort ?? .max else { continue }
      let situation = Situation(depth: branch.depth, need: branch.need)
      if let earlier = entered[situation], earlier <= branch.effort { continue }
      entered[situation] = branch.effort
      guard branch.depth < lists.count else {
        best = (index, branch.effort)
        continue
      }
      // The last one put on the stack is the first one tried.
      for offer in lists[branch.depth].reversed() {
        open.append(branches.count)
        branches.append(
          Branch(
            parent: index, depth: branch.depth + 1, need: max(0, branch.need.minus(offer.gain)),
            effort: branch.effort.plus(offer.effort), offer: offer))
      }
    }
    return best.map { path(to: $0.branch, in: branches) }
  }

  /// The least effort any way through this branch can have; nil when none reaches the need.
  private func leastEffort(_ branch: Branch) -> Int? {
    let rest = rest[branch.depth]
    guard rest.gain >= branch.need else { return nil }
    var least = rest.effort
    if let price = rest.price, branch.need > 0 {
      let (product, overflow) = branch.need.multipliedReportingOverflow(by: price.effort)
      if !overflow { least = max(least, (product - 1) / price.gain + (product > 0 ? 1 : 0)) }
    }
    return branch.effort.plus(least)
  }

  private func path(to end: Int, in branches: [Branch]) -> [Offer] {
    var path: [Offer] = []
    var index = end
    while index > 0 {
      path.append(branches[index].offer)
      index = branches[index].parent
    }
    return path.reversed()
  }
}
