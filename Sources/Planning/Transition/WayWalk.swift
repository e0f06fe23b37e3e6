import Scoring

/// Lists the ways of least effort, the one that raises earlier declared indicators further first.
///
/// Only steps that still end in an optimum are taken, so that listing a few out of very many is quick. A lifted
/// direction comes before one left zeroed: its first raised indicator is a raise against none.
struct WayWalk {
  /// For each ladder, the points at which its items end.
  typealias Way = [[Int]]

  private let search: LadderSearch
  private let limit: Int
  private var found: [Way] = []

  private init(_ search: LadderSearch, limit: Int) {
    self.search = search
    self.limit = limit
  }

  /// At most `limit` ways that add so many points and meet so many counted targets.
  static func ways(_ search: LadderSearch, score: Int, targets: Int, limit: Int) -> [Way] {
    var walk = WayWalk(search, limit: limit)
    walk.enter(Stand(ladder: 0, score: score, targets: targets), [])
    return walk.found
  }

  /// What the ladders from this one on must still bring.
  private struct Stand {
    let ladder: Int
    let score: Int
    let targets: Int

    func past(score points: Int, met: Int) -> Stand {
      Stand(ladder: ladder + 1, score: Swift.max(0, score - points), targets: Swift.max(0, targets - met))
    }
  }

  private func effort(_ stand: Stand) -> Int? {
    search.effort(from: stand.ladder, score: stand.score, targets: stand.targets)
  }

  private mutating func enter(_ stand: Stand, _ way: Way) {
    guard found.count < limit, let best = effort(stand) else { return }
    guard stand.ladder < search.ladders.count else { return found.append(way) }
    let ladder = search.ladders[stand.ladder]
    let ends = ladder.gains.compactMap { gain -> (gain: Int, effort: Int)? in
      guard let effort = ladder.table.effort(gaining: gain) else { return nil }
      let rest = self.effort(stand.past(score: ladder.score(gain), met: ladder.met(gain)))
      return rest.map { $0 + effort } == best ? (gain, effort) : nil
    }
    climb(stand, ladder, ends, (gain: 0, effort: 0), [], way)
    if ladder.mayStayZeroed, effort(stand.past(score: 0, met: 0)) == best {
      enter(stand.past(score: 0, met: 0), way + [ladder.field.starts])
    }
  }

  private mutating func climb(
    _ stand: Stand, _ ladder: Ladder, _ ends: [(gain: Int, effort: Int)], _ sum: (gain: Int, effort: Int),
    _ taken: [Int], _ way: Way
  ) {
    guard found.count < limit else { return }
    let item = taken.count
    guard item < ladder.field.items.count else {
      if ends.contains(where: { $0.gain <= sum.gain && $0.effort == sum.effort }) {
        enter(stand.past(score: ladder.score(sum.gain), met: ladder.met(sum.gain)), way + [taken])
      }
      return
    }
    for choice in ladder.field.choices[item].reversed() {
      let next = (
        gain: Swift.min(ladder.table.need, sum.gain + choice.gain), effort: sum.effort + choice.effort
      )
      let leads = ends.contains { end in
        let rest = ladder.table.effort(gaining: Swift.max(0, end.gain - next.gain), from: item + 1)
        return rest.map { $0 + next.effort } == end.effort
      }
      if leads { climb(stand, ladder, ends, next, taken + [choice.to], way) }
    }
  }
}
