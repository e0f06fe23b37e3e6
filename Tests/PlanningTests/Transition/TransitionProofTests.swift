import Planning
import RubricModel
import Scoring
import Testing

/// Random requests on random small schools, checked against every way there is.
@Suite("The transition plan is the best there is (M10)")
struct TransitionProofTests {
  static let seeds = (0..<300).map { UInt64($0) &* 104_729 &+ 20_261_122 }

  /// Targets of a random request that exist and are rated.
  private func someTargets(_ school: RandomSchool, _ dice: inout Dice) -> [LevelTarget] {
    let aims = school.rubric.directions.indices.map { Aim.direction($0) } + [.whole]
    let targets = aims.flatMap { aim in (1...3).map { LevelTarget(aim, $0) } }
    return targets.filter { _ in dice.roll(0...2) == 0 }
  }

  private func someLimits(_ dice: inout Dice) -> TransitionLimits {
    TransitionLimits(
      effort: dice.roll(0...2) == 0 ? nil : dice.roll(0...20), weeks: dice.roll(0...2) == 0 ? dice.roll(0...14) : nil)
  }

  @Test("Most targets, least effort, declared order, and all equal ways: as brute force finds them", arguments: seeds)
  func provedAgainstBruteForce(seed: UInt64) {
    var dice = Dice(seed: seed)
    let school = RandomSchool(&dice)
    let targets = someTargets(school, &dice)
    let limits = someLimits(&dice)
    let rated = Set(targets.filter { school.evaluation.levels(of: $0.aim) != nil })
    let every = EveryWay(school: school, targets: rated, limits: limits)
    let best = every.best()
    let answer = TransitionPlanner(school.compiled).plan(
      TransitionRequest(targets, within: limits, ways: 6), from: school.evaluation)
    #expect(answer.met.count == best.met, "seed \(seed)")
    #expect(answer.plan.effort == best.effort, "seed \(seed)")
    let ways = ([answer.plan] + answer.equalPlans).map { $0.ends(school) }
    #expect(ways == Array(best.ends.prefix(6)), "seed \(seed): preferred order of equal ways")
    #expect(answer.hasMore == (best.ends.count > 6), "seed \(seed)")
    for verdict in answer.verdicts {
      let level = every.level(of: verdict.target.aim, answer.plan.ends(school))
      #expect(verdict.after?.lowest == level, "seed \(seed), \(verdict.target)")
      #expect(verdict.isMet == (level.map { $0 >= verdict.target.level } ?? false), "seed \(seed), \(verdict.target)")
    }
  }

  @Test("What a missed target lacks is what brute force says it takes", arguments: seeds.prefix(200))
  func shortfalls(seed: UInt64) {
    var dice = Dice(seed: seed)
    let school = RandomSchool(&dice)
    let limits = TransitionLimits(effort: dice.roll(0...6), weeks: dice.roll(0...1) == 0 ? nil : dice.roll(0...8))
    let answer = TransitionPlanner(school.compiled).plan(
      TransitionRequest(someTargets(school, &dice), within: limits), from: school.evaluation)
    for verdict in answer.verdicts {
      guard case .missed(let shortfall) = verdict.outcome else { continue }
      let only: Set = [verdict.target]
      let alone = EveryWay(school: school, targets: only, limits: TransitionLimits(weeks: limits.weeks)).best()
      switch shortfall.cause {
      case .effort(let effort, let together):
        let both = Set(answer.met).union(only)
        let all = EveryWay(school: school, targets: both, limits: TransitionLimits(weeks: limits.weeks)).best()
        #expect(alone.met == 1 && alone.effort == effort, "seed \(seed), \(verdict.target)")
        #expect(all.met == both.count && all.effort == together, "seed \(seed), \(verdict.target)")
        #expect(together > limits.effort ?? .max, "seed \(seed)")
      case .time(let weeks):
        #expect(alone.met == 0 && weeks > limits.weeks ?? .max, "seed \(seed), \(verdict.target)")
        let inTime = EveryWay(school: school, targets: only, limits: TransitionLimits(weeks: weeks)).best()
        let before = EveryWay(school: school, targets: only, limits: TransitionLimits(weeks: weeks - 1)).best()
        #expect(inTime.met == 1 && before.met == 0, "seed \(seed), \(verdict.target)")
      case .never:
        let free = EveryWay(school: school, targets: only, limits: TransitionLimits()).best()
        #expect(free.met == 0, "seed \(seed), \(verdict.target)")
      }
      #expect(shortfall.points > 0 || !shortfall.criticals.isEmpty, "seed \(seed): something is lacking")
    }
  }

  @Test(
    "More effort allowed never meets fewer targets; more weeks neither, nor at a higher effort for as many",
    arguments: seeds.prefix(200))
  func moreIsNeverWorse(seed: UInt64) {
    var dice = Dice(seed: seed)
    let school = RandomSchool(&dice)
    let targets = someTargets(school, &dice)
    let planner = TransitionPlanner(school.compiled)
    let met = { (limits: TransitionLimits) in
      let answer = planner.plan(TransitionRequest(targets, within: limits), from: school.evaluation)
      return (answer.met.count, -answer.plan.effort)
    }
    var last = -1
    for effort in 0...12 {
      let now = met(TransitionLimits(effort: effort))
      #expect(now.0 >= last, "seed \(seed), effort \(effort)")
      #expect(-now.1 <= effort, "seed \(seed), effort \(effort)")
      last = now.0
    }
    var before = (-1, 0)
    for weeks in stride(from: 0, through: 18, by: 3) {
      let now = met(TransitionLimits(weeks: weeks))
      #expect(now >= before, "seed \(seed), weeks \(weeks)")
      before = now
    }
  }

  @Test(
    "The order in which indicators are declared changes no effort and no count of targets", arguments: seeds.prefix(200)
  )
  func orderDoesNotMatter(seed: UInt64) {
    var dice = Dice(seed: seed)
    let school = RandomSchool(&dice)
    let request = TransitionRequest(someTargets(school, &dice), within: someLimits(&dice))
    let states = Dictionary(uniqueKeysWithValues: zip(school.rubric.indicators.map(\.id), school.evaluation.states))
    var shuffled = school.rubric
    for index in shuffled.directions.indices { shuffled.directions[index].indicators.shuffle(using: &dice) }
    let compiled = CompiledRubric(shuffled)
    let other = Evaluator(compiled).evaluate(
      shuffled.indicators.map { states[$0.id] ?? .unanswered }, passport: smallSchool)
    let first = TransitionPlanner(school.compiled).plan(request, from: school.evaluation)
    let second = TransitionPlanner(compiled).plan(request, from: other)
    #expect(first.plan.effort == second.plan.effort, "seed \(seed)")
    #expect(first.met.count == second.met.count, "seed \(seed)")
    #expect(first.optimality.ways == second.optimality.ways, "seed \(seed)")
  }
}
