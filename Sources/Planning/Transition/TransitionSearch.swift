import Scoring

/// Finds the most targets that an effort allows, with the least effort for so many, and lists the ways.
struct TransitionSearch: Sendable {
  /// The optimum: how many targets are met, with what effort, and which searches hold its ways.
  struct Optimum: Sendable {
    let met: Int
    let effort: Int
    fileprivate let sources: [Source]
  }

  fileprivate struct Source: Sendable {
    let search: LadderSearch
    let score: Int
    let targets: Int
  }

  let fields: [DirectionField]
  private let goals: SearchGoals
  /// Whole-school goals that share a search: with directions that may stay zeroed, and without.
  private let searches: [(search: LadderSearch, whole: [SearchGoals.Whole])]

  init(_ fields: [DirectionField], _ goals: SearchGoals) {
    // A bound no school can reach must not size a table.
    let most = fields.reduce(0) { $0 + $1.mostGain + ($1.isZeroed ? $1.standing : 0) }
    let wholes = goals.whole.filter { $0.score <= most }
    searches = [true, false].compactMap { mayStayZeroed in
      let these = wholes.filter { $0.mayStayZeroed == mayStayZeroed }
      guard let widest = these.max(by: { $0.score < $1.score }) else { return nil }
      let ladders = zip(fields, goals.directions).map { Ladder($0, goal: $1, whole: widest) }
      return (LadderSearch(ladders, score: widest.score, targets: goals.counted), these)
    }
    self.fields = fields
    self.goals = goals
  }

  /// How many partial results were compared.
  var states: Int { searches.reduce(0) { $0 + $1.search.states } }

  /// The optimum within an effort; nil when nothing is within it.
  func optimum(within budget: Int?) -> Optimum? {
    var best: Optimum?
    for (search, wholes) in searches {
      for whole in wholes {
        for targets in 0...goals.counted {
          guard let effort = search.effort(score: whole.score, targets: targets) else { break }
          guard effort <= budget ?? effort else { break }
          let source = Source(search: search, score: whole.score, targets: targets)
          let met = whole.met + targets
          let order = best.map { ($0.met, -$0.effort) } ?? (-1, 0)
          if (met, -effort) > order {
            best = Optimum(met: met, effort: effort, sources: [source])
          } else if (met, -effort) == order {
            best = Optimum(met: met, effort: effort, sources: (best?.sources ?? []) + [source])
          }
        }
      }
    }
    return best
  }

  /// Ways of an optimum, the one that raises earlier declared indicators further first, at most `limit`.
  ///
  /// No way comes from two sources: it would meet more targets than the optimum.
  func ways(_ optimum: Optimum, limit: Int) -> [WayWalk.Way] {
    let ways = optimum.sources.flatMap {
      WayWalk.ways($0.search, score: $0.score, targets: $0.targets, limit: limit)
    }
    let sorted = optimum.sources.count < 2 ? ways : ways.sorted { $1.joined().lexicographicallyPrecedes($0.joined()) }
    return Array(sorted.prefix(limit))
  }

  /// The raises of a way, in declared order.
  func raises(_ way: WayWalk.Way) -> [Raise] {
    zip(fields, way).flatMap { field, ends in
      field.items.indices.compactMap { index in
        guard ends[index] > field.starts[index] else { return nil }
        return field.rubric.raise(field.items[index], from: field.starts[index], to: ends[index])
      }
    }
  }
}
