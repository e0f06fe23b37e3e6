import RubricModel
import Scoring
import Testing

/// Every way to fill the gaps of a row, as points the scales allow.
private func completions(_ rubric: Rubric, _ states: [AnswerState]) -> [[AnswerState]] {
  zip(rubric.indicators, states).reduce([[]]) { rows, next in
    let choices = next.1.isGap ? next.0.scale.options.compactMap { AnswerState(points: $0.points) } : [next.1]
    return rows.flatMap { row in choices.map { row + [$0] } }
  }
}

@Suite("Properties of random rubrics")
struct RangeProperties {
  static let seeds = (0..<400).map { UInt64($0) &* 7919 &+ 20_261_121 }

  @Test("The range of levels is exactly the lowest and highest over all ways to answer the gaps (M5)", arguments: seeds)
  func rangeIsExact(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rubric = randomRubric(&random)
    let evaluator = Evaluator(CompiledRubric(rubric))
    let states = randomStates(rubric, gaps: 3, &random)
    guard states.filter(\.isGap).count <= 7 else { return }
    let given = evaluator.evaluate(states, passport: anySchool)
    let all = completions(rubric, states).map { evaluator.evaluate($0, passport: anySchool) }
    for direction in given.directions.indices {
      let levels = all.compactMap { $0.directions[direction].levels?.decided }
      #expect(given.directions[direction].levels?.lowest == levels.min(), "seed \(seed)")
      #expect(given.directions[direction].levels?.highest == levels.max(), "seed \(seed)")
      let scores = all.map { $0.directions[direction].tally.score }
      #expect(given.directions[direction].tally.lowestScore == scores.min(), "seed \(seed)")
      #expect(given.directions[direction].tally.highestScore == scores.max(), "seed \(seed)")
    }
    let overall = all.compactMap { $0.overallLevels?.decided }
    #expect(given.overallLevels?.lowest == overall.min(), "seed \(seed)")
    #expect(given.overallLevels?.highest == overall.max(), "seed \(seed)")
  }

  @Test("Raising an answer never lowers a score or a level", arguments: seeds)
  func monotone(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rubric = randomRubric(&random)
    let evaluator = Evaluator(CompiledRubric(rubric))
    let states = randomStates(rubric, gaps: 2, &random)
    let before = evaluator.evaluate(states, passport: anySchool)
    for (item, indicator) in rubric.indicators.enumerated() {
      guard let points = states[item].points else { continue }
      for option in indicator.scale.options where option.points > points {
        var raised = states
        raised[item] = AnswerState(points: option.points) ?? .unanswered
        let after = evaluator.evaluate(raised, passport: anySchool)
        for (old, new) in zip(before.directions, after.directions) {
          #expect(new.tally.score >= old.tally.score, "seed \(seed)")
          #expect((new.levels?.lowest ?? 0) >= (old.levels?.lowest ?? 0), "seed \(seed)")
          #expect((new.levels?.highest ?? 0) >= (old.levels?.highest ?? 0), "seed \(seed)")
        }
        #expect((after.overallLevels?.lowest ?? 0) >= (before.overallLevels?.lowest ?? 0), "seed \(seed)")
      }
    }
  }

  @Test("The order in which indicators are declared changes no score and no level", arguments: seeds)
  func orderDoesNotMatter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rubric = randomRubric(&random)
    let states = randomStates(rubric, gaps: 2, &random)
    let byID = Dictionary(uniqueKeysWithValues: zip(rubric.indicators.map(\.id), states))
    var shuffled = rubric
    for index in shuffled.directions.indices { shuffled.directions[index].indicators.shuffle(using: &random) }
    let other = shuffled.indicators.map { byID[$0.id] ?? .unanswered }
    let first = Evaluator(CompiledRubric(rubric)).evaluate(states, passport: anySchool)
    let second = Evaluator(CompiledRubric(shuffled)).evaluate(other, passport: anySchool)
    #expect(first.directions.map(\.tally) == second.directions.map(\.tally), "seed \(seed)")
    #expect(first.overallLevels == second.overallLevels, "seed \(seed)")
    let efforts = { (rubric: Rubric, evaluation: Evaluation) in
      evaluation.directions.indices.map {
        CheapestRaise(CompiledRubric(rubric)).next(direction: $0, in: evaluation)?.effort
      }
    }
    #expect(efforts(rubric, first) == efforts(shuffled, second), "seed \(seed)")
  }
}
