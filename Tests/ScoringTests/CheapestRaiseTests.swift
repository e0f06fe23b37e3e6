import RubricModel
import Scoring
import Testing

/// Tries every way to raise a direction step by step; the least effort that reaches a level, and the plan that declared
/// order prefers among equals.
private func bruteForce(
  _ rubric: Rubric, _ direction: Int, _ evaluation: Evaluation, to level: Int
) -> (effort: Int, targets: [Int])? {
  let start = rubric.directions[..<direction].map(\.indicators.count).reduce(0, +)
  let indicators = rubric.directions[direction].indicators
  let from = indicators.enumerated().map { evaluation.states[start + $0.offset].points ?? $0.element.scale.minimum }
  var best: (effort: Int, targets: [Int])?
  func visit(_ index: Int, _ targets: [Int], _ effort: Int) {
    if index == indicators.count {
      var states = evaluation.states
      for (offset, points) in targets.enumerated() where evaluation.counts(start + offset) {
        states[start + offset] = AnswerState(points: points) ?? .unanswered
      }
      let after = Evaluator(CompiledRubric(rubric)).evaluate(states, passport: anySchool)
      guard let reached = after.directions[direction].levels?.lowest, reached >= level else { return }
      // A later row with equal effort wins only if it raises an earlier indicator further.
      if best.map({ effort < $0.effort || (effort == $0.effort && $0.targets.lexicographicallyPrecedes(targets)) })
        ?? true
      {
        best = (effort, targets)
      }
      return
    }
    visit(index + 1, targets + [from[index]], effort)
    guard evaluation.counts(start + index) else { return }
    var cost = effort
    for step in indicators[index].steps where step.from >= from[index] {
      cost += step.effort
      visit(index + 1, targets + [step.to], cost)
    }
  }
  visit(0, [], 0)
  return best
}

@Suite("The cheapest way up")
struct CheapestRaiseTests {
  @Test("Nothing is cheaper than the proposed plan, and it reaches the level (M10)", arguments: RangeProperties.seeds)
  func provedAgainstBruteForce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rubric = randomRubric(&random)
    let compiled = CompiledRubric(rubric)
    let evaluation = Evaluator(compiled).evaluate(randomStates(rubric, gaps: 1, &random), passport: anySchool)
    for direction in evaluation.directions.indices where evaluation.directions[direction].levels != nil {
      for level in 1...3 {
        let plan = CheapestRaise(compiled).plan(direction: direction, to: level, in: evaluation)
        let brute = bruteForce(rubric, direction, evaluation, to: level)
        #expect(plan?.effort == brute?.effort, "seed \(seed), direction \(direction), level \(level)")
        guard let plan, let brute else { continue }
        var targets = rubric.directions[direction].indicators.indices.map { offset in
          let item = compiled.directions[direction].lowerBound + offset
          return evaluation.states[item].points ?? compiled.items[item].lowest
        }
        for raise in plan.raises { targets[raise.item - compiled.directions[direction].lowerBound] = raise.to }
        #expect(targets == brute.targets, "seed \(seed): ties go to the earlier declared indicator")
        #expect(plan.raises.map(\.effort).reduce(0, +) == plan.effort, "seed \(seed)")
      }
    }
  }

  @Test("A critical zero is raised even when the points alone would do") func criticalFirst() {
    let rubric = rubric([
      [indicator("A", [0, 1, 2, 3], efforts: [1, 1, 1]), indicator("B", [0, 1], efforts: [9], critical: true)]
    ])
    let compiled = CompiledRubric(rubric)
    let states = [3, 0].compactMap(AnswerState.init(points:))
    let evaluation = Evaluator(compiled).evaluate(states, passport: anySchool)
    let plan = CheapestRaise(compiled).next(direction: 0, in: evaluation)
    #expect(plan?.raises.map(\.item) == [1])
    #expect(plan?.effort == 9)
  }

  @Test("A cut score no school can reach has no plan, however high it is", arguments: [3, 1_000_000, Int.max])
  func boundAboveMaximum(bound: Int) {
    let compiled = CompiledRubric(rubric([[indicator("A")]], unit: .points, bounds: [1, 2, bound]))
    let evaluation = Evaluator(compiled).evaluate([AnswerState(points: 2) ?? .unknown], passport: anySchool)
    #expect(CheapestRaise(compiled).next(direction: 0, in: evaluation) == nil)
  }

  @Test("At the top level there is no next level") func top() {
    let compiled = CompiledRubric(rubric([[indicator("A")]]))
    let evaluation = Evaluator(compiled).evaluate([AnswerState(points: 2) ?? .unknown], passport: anySchool)
    #expect(CheapestRaise(compiled).next(direction: 0, in: evaluation) == nil)
  }

  @Test("The fall names how many points may go and which indicators are critical", arguments: RangeProperties.seeds)
  func fall(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rubric = randomRubric(&random)
    let compiled = CompiledRubric(rubric)
    let evaluator = Evaluator(compiled)
    let evaluation = evaluator.evaluate(randomStates(rubric, gaps: 0, &random), passport: anySchool)
    for direction in evaluation.directions {
      guard let fall = compiled.fall(direction: direction.index, in: evaluation) else { continue }
      let level = direction.levels?.lowest ?? 0
      let table = compiled.cuts[direction.index]
      #expect(table.level(score: direction.tally.raw - fall.points, maximum: direction.tally.maximum) < level)
      #expect(table.level(score: direction.tally.raw - fall.points + 1, maximum: direction.tally.maximum) == level)
      for critical in fall.criticals {
        var states = evaluation.states
        states[critical] = AnswerState(points: 0) ?? .unknown
        let after = evaluator.evaluate(states, passport: anySchool)
        #expect(after.directions[direction.index].levels?.decided == 0, "seed \(seed)")
      }
    }
  }

  @Test("Critical zeros come first among deficits, then what the next step gives per effort") func deficitOrder() {
    let rubric = rubric([
      [
        indicator("A", [0, 1], efforts: [4]), indicator("B", [0, 2], efforts: [4]),
        indicator("C", [0, 1], efforts: [9], critical: true), indicator("D", [0, 1], efforts: [2]), indicator("E"),
      ]
    ])
    let compiled = CompiledRubric(rubric)
    let states = [0, 0, 0, 0, 2].compactMap(AnswerState.init(points:))
    let deficits = compiled.deficits(in: Evaluator(compiled).evaluate(states, passport: anySchool))
    #expect(deficits.map(\.item) == [2, 1, 3, 0])
  }
}
