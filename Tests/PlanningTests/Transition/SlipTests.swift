import Planning
import RubricModel
import Scoring
import Testing

@Suite("If a step of the plan slips")
struct SlipTests {
  @Test("The level without it and the cheapest replacement are what brute force finds", arguments: 0..<250)
  func provedAgainstBruteForce(number: Int) {
    let seed = UInt64(number) &* 15_485_863 &+ 7
    var dice = Dice(seed: seed)
    let school = RandomSchool(&dice)
    let aims = school.rubric.directions.indices.map { Aim.direction($0) } + [.whole]
    let targets = aims.map { LevelTarget($0, dice.roll(0...3)) }.filter { _ in dice.roll(0...1) == 0 }
    let limits = TransitionLimits(effort: dice.roll(0...1) == 0 ? nil : 12, weeks: dice.roll(0...1) == 0 ? nil : 11)
    let answer = TransitionPlanner(school.compiled).plan(
      TransitionRequest(targets, within: limits), from: school.evaluation)
    let slips = SlipCheck(school.compiled).check(answer)
    #expect(slips.map(\.step) == answer.plan.steps, "seed \(seed)")
    for slip in slips {
      var done = Dictionary(uniqueKeysWithValues: answer.plan.raises.map { ($0.item, $0.to) })
      done[slip.step.item] = slip.step.from
      let met = Set(answer.met)
      var every = EveryWay(school: school, targets: met, limits: TransitionLimits(weeks: limits.weeks), done: done)
      let ends = school.evaluation.states.indices.map {
        done[$0] ?? school.evaluation.states[$0].points ?? school.compiled.items[$0].lowest
      }
      let lost = met.filter { every.level(of: $0.aim, ends) ?? 0 < $0.level }
      #expect(Set(slip.lost) == lost, "seed \(seed)")
      #expect(!lost.isEmpty, "seed \(seed): every step of a cheapest plan is needed")
      every.stuck = slip.step.item
      let best = every.best()
      guard let replacement = slip.replacement else {
        #expect(best.met < met.count, "seed \(seed): there was a replacement")
        continue
      }
      #expect(best.met == met.count && best.effort == replacement.effort, "seed \(seed)")
      var replaced = ends
      for raise in replacement.raises {
        #expect(replaced[raise.item] == raise.from, "seed \(seed)")
        replaced[raise.item] = raise.to
      }
      #expect(replaced == best.ends.first, "seed \(seed): ties as in the plan")
      #expect(replacement.raises.map(\.effort).reduce(0, +) == replacement.effort, "seed \(seed)")
      #expect(replacement.extra >= 0, "seed \(seed): nothing is cheaper than the plan")
    }
  }

  @Test("A critical zero that stays has no replacement in its direction") func criticalZero() throws {
    let compiled = CompiledRubric(
      smallRubric([[question("A", [0, 1], [(9, 4)], critical: true), question("B"), question("C")]]))
    let states = [0, 2, 2].compactMap(AnswerState.init(points:))
    let evaluation = Evaluator(compiled).evaluate(states, passport: smallSchool)
    let answer = TransitionPlanner(compiled).plan(TransitionRequest([LevelTarget(.direction(0), 1)]), from: evaluation)
    let slip = try #require(SlipCheck(compiled).check(answer).first)
    #expect(slip.step.liftsCriticalZero)
    #expect(slip.without.directions[0].levels?.decided == 0)
    #expect(slip.replacement == nil)
  }

  @Test("The price of a replacement is told against what the slipped step no longer takes") func extra() throws {
    let compiled = CompiledRubric(
      smallRubric([[question("A", [0, 1], [(2, 4)]), question("B", [0, 1], [(5, 4)])]], bounds: [50, 90, 100]))
    let evaluation = Evaluator(compiled).evaluate(
      [0, 0].compactMap(AnswerState.init(points:)), passport: smallSchool)
    let answer = TransitionPlanner(compiled).plan(TransitionRequest([LevelTarget(.direction(0), 1)]), from: evaluation)
    let slip = try #require(SlipCheck(compiled).check(answer).first)
    #expect(slip.spared == 2)
    #expect(slip.lost == [LevelTarget(.direction(0), 1)])
    #expect(slip.replacement?.raises.map(\.item) == [1])
    #expect(slip.replacement?.effort == 5)
    #expect(slip.replacement?.extra == 3)
  }
}
