import Planning
import RubricModel
import Scoring

/// Walks every way to raise a small school step by step and scores each with arithmetic of its own (M3–M7).
struct EveryWay {
  let school: RandomSchool
  let targets: Set<LevelTarget>
  let limits: TransitionLimits
  /// Points reached already, at no further effort; and an indicator that is stuck there.
  var done: [Int: Int] = [:]
  var stuck: Int?

  struct Best {
    var met = -1
    var effort = 0
    /// Points of all indicators, lexicographically greatest first.
    var ends: [[Int]] = []
  }

  private var starts: [Int] {
    zip(school.evaluation.states, school.compiled.items).map { $0.points ?? $1.lowest }
  }

  /// Most targets met, then least effort, and all ways that are equal in both.
  func best() -> Best {
    var best = Best()
    visit(0, starts.indices.map { done[$0] ?? starts[$0] }, 0, &best)
    best.ends.sort { $1.lexicographicallyPrecedes($0) }
    return best
  }

  private func visit(_ item: Int, _ ends: [Int], _ effort: Int, _ best: inout Best) {
    if let budget = limits.effort, effort > budget { return }
    guard item < ends.count else {
      let met = targets.filter { target in level(of: target.aim, ends).map { $0 >= target.level } ?? false }.count
      if met > best.met || (met == best.met && effort < best.effort) {
        best = Best(met: met, effort: effort, ends: [ends])
      } else if met == best.met && effort == best.effort {
        best.ends.append(ends)
      }
      return
    }
    visit(item + 1, ends, effort, &best)
    guard school.evaluation.counts(item), item != stuck else { return }
    let stands = ends[item]
    var ends = ends
    var effort = effort
    var weeks = 0
    for step in school.rubric.indicators[item].steps where step.from >= starts[item] {
      weeks += step.weeks
      guard step.from >= stands else { continue }
      effort += step.effort
      ends[item] = step.to
      if let limit = limits.weeks, weeks > limit { return }
      visit(item + 1, ends, effort, &best)
    }
  }

  /// The level of an aim with these points; nil when not rated.
  func level(of aim: Aim, _ points: [Int]) -> Int? {
    let scores = school.rubric.directions.indices.map { score($0, points) }
    let levels = school.rubric.levels
    switch aim {
    case .direction(let index):
      guard scores.indices.contains(index), scores[index].maximum > 0 else { return nil }
      let cuts = levels.directions[school.rubric.directions[index].id]?.bounds ?? []
      return scores[index].zeroed ? 0 : reached(cuts, scores[index].score, scores[index].maximum)
    case .whole:
      let maximum = scores.map(\.maximum).reduce(0, +)
      guard maximum > 0 else { return nil }
      let total = scores.map { $0.zeroed ? 0 : $0.score }.reduce(0, +)
      let level = reached(levels.overall.bounds, total, maximum)
      guard scores.contains(where: \.zeroed) else { return level }
      switch levels.zeroedDirection {
      case .nothingMore: return level
      case .caps(let cap): return Swift.min(level, cap)
      case .makesBelow: return 0
      }
    }
  }

  private func reached(_ bounds: [Int], _ score: Int, _ maximum: Int) -> Int {
    bounds.prefix { school.rubric.levels.unit == .points ? score >= $0 : score * 100 >= $0 * maximum }.count
  }

  private func score(_ direction: Int, _ points: [Int]) -> (score: Int, maximum: Int, zeroed: Bool) {
    var sum = (score: 0, maximum: 0, zeroed: false)
    let first = school.rubric.directions[..<direction].map(\.indicators.count).reduce(0, +)
    for (offset, indicator) in school.rubric.directions[direction].indicators.enumerated() {
      guard school.evaluation.counts(first + offset) else { continue }
      sum.score += points[first + offset]
      sum.maximum += indicator.scale.maximum
      if indicator.critical && points[first + offset] == 0 { sum.zeroed = true }
    }
    return sum
  }
}

extension TransitionPlan {
  /// Points of all indicators once the plan is done, gaps at their worst.
  func ends(_ school: RandomSchool) -> [Int] {
    var ends = zip(school.evaluation.states, school.compiled.items).map { $0.points ?? $1.lowest }
    for raise in raises { ends[raise.item] = raise.to }
    return ends
  }
}
