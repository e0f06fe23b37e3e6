import Planning
import RubricModel
import Scoring
import Testing

/// Two directions of three indicators; the first has a critical one. Bounds 50/65/80 % of 6 points are 3, 4 and 5.
private func compiled(
  zeroed: LevelScale.ZeroedDirection = .nothingMore, gaps: LevelScale.Gaps = .range, unit: LevelScale.Unit = .share,
  bounds: [Int] = [50, 65, 80], applies: Applicability = .everyone
) -> CompiledRubric {
  CompiledRubric(
    smallRubric(
      [
        [
          question("A1", [0, 1, 2], [(3, 10), (1, 2)], critical: true), question("A2", [0, 1, 2], [(2, 8), (2, 8)]),
          question("A3", [0, 1, 2], [(4, 30), (6, 30)]),
        ],
        [
          question("B1", [0, 1, 2], [(1, 4), (1, 4)], applies: applies),
          question("B2", [0, 1, 2], [(5, 9), (5, 9)], applies: applies),
          question("B3", [0, 1, 2], [(2, 5), (2, 5)], applies: applies),
        ],
      ], unit: unit, bounds: bounds, zeroed: zeroed, gaps: gaps))
}

private func school(_ rubric: CompiledRubric, _ points: [Int?]) -> Evaluation {
  Evaluator(rubric).evaluate(
    points.map { $0.flatMap(AnswerState.init(points:)) ?? .unanswered }, passport: smallSchool)
}

@Suite("What becomes of a target")
struct TransitionOutcomeTests {
  private func outcome(
    _ target: LevelTarget, _ points: [Int?], _ rubric: CompiledRubric = compiled(),
    within limits: TransitionLimits = .init()
  ) -> TargetVerdict.Outcome? {
    TransitionPlanner(rubric).plan(TransitionRequest([target], within: limits), from: school(rubric, points))
      .verdicts.first?.outcome
  }

  @Test("A level that is held needs no plan, and one below the current level is told apart") func held() {
    let points = [2, 2, 0, 0, 0, 0]
    #expect(outcome(LevelTarget(.direction(0), 2), points) == .alreadyHeld)
    #expect(outcome(LevelTarget(.direction(0), 1), points) == .belowCurrent)
    #expect(outcome(LevelTarget(.direction(0), 3), points) == .reached)
    #expect(outcome(LevelTarget(.direction(1), 0), points) == .alreadyHeld)
  }

  @Test(
    "Levels and directions that do not exist are an answer, never a trap",
    arguments: [4, 99, -1, Int.max, Int.min])
  func noSuch(number: Int) {
    let points = [1, 1, 1, 1, 1, 1]
    #expect(outcome(LevelTarget(.direction(0), number), points) == .noSuchLevel(top: 3))
    #expect(outcome(LevelTarget(.whole, number), points) == .noSuchLevel(top: 3))
    #expect(outcome(LevelTarget(.direction(number), 1), points) == .noSuchDirection)
  }

  @Test("A direction to which nothing applies is not rated and gets no plan (M3)") func notRated() {
    let rubric = compiled(applies: .specialNeeds(true))
    #expect(outcome(LevelTarget(.direction(1), 1), [1, 1, 1], rubric) == .notRated)
    #expect(outcome(LevelTarget(.whole, 2), [1, 1, 1], rubric) == .reached)
  }

  @Test("Limits that forbid everything are an answer", arguments: [0, -5, Int.min])
  func nothingAllowed(limit: Int) {
    let points = [0, 0, 0, 0, 0, 0]
    let target = LevelTarget(.direction(1), 1)
    let byEffort = outcome(target, points, within: TransitionLimits(effort: limit))
    #expect(byEffort == .missed(Shortfall(cause: .effort(alone: 4, together: 4), points: 3, criticals: [])))
    let byTime = outcome(target, points, within: TransitionLimits(weeks: limit))
    #expect(byTime == .missed(Shortfall(cause: .time(weeks: 8), points: 3, criticals: [])))
    #expect(outcome(target, points, within: TransitionLimits(days: limit)) == byTime)
  }

  @Test("The largest limits do not overflow") func largest() {
    let limits = TransitionLimits(effort: .max, weeks: .max)
    let rubric = compiled()
    let request = TransitionRequest([LevelTarget(.whole, 3)], within: limits, ways: .max)
    let answer = TransitionPlanner(rubric).plan(request, from: school(rubric, [0, 0, 0, 0, 0, 0]))
    #expect(answer.verdicts.first?.isMet == true)
    #expect(!answer.hasMore)
  }

  @Test("A cut score above the maximum is never reached, however high it is", arguments: [13, 1_000_000, Int.max])
  func boundAboveMaximum(bound: Int) {
    let rubric = compiled(unit: .points, bounds: [3, 4, bound])
    let missing = outcome(LevelTarget(.direction(1), 3), [1, 1, 1, 2, 2, 2], rubric)
    #expect(missing == .missed(Shortfall(cause: .never, points: bound - 6, criticals: [])))
    let whole = outcome(LevelTarget(.whole, 3), [2, 2, 2, 2, 2, 2], rubric)
    #expect(whole == .missed(Shortfall(cause: .never, points: bound - 12, criticals: [])))
  }

  @Test("An undecided school is planned for from the worst that its gaps allow, and they are named (M5)")
  func undecided() throws {
    let rubric = compiled()
    let answer = TransitionPlanner(rubric).plan(
      TransitionRequest([LevelTarget(.direction(0), 1)]), from: school(rubric, [nil, 2, 1, 0, 0, 0]))
    let verdict = try #require(answer.verdicts.first)
    #expect(verdict.before == LevelRange(lowest: 0, highest: 3))
    #expect(verdict.gapsAtWorst == [0])
    #expect(answer.plan.raises.map(\.item) == [0])
    #expect(answer.plan.steps.map(\.startsFromGap) == [true])
    #expect(verdict.after?.lowest == 2)
  }

  @Test("Critical zeros that time leaves are named") func criticalInTime() {
    let missed = outcome(LevelTarget(.direction(0), 1), [0, 2, 2, 0, 0, 0], within: TransitionLimits(weeks: 9))
    #expect(missed == .missed(Shortfall(cause: .time(weeks: 10), points: 0, criticals: [0])))
  }

  @Test(
    "A zeroed direction may stay zeroed under the whole school where the edition allows it (M7)",
    arguments: [
      (LevelScale.ZeroedDirection.nothingMore, 1, [4]), (.caps(level: 1), 1, [4]), (.makesBelow, 1, [0]),
      (.caps(level: 0), 1, [0]),
    ])
  func zeroedDirection(rule: LevelScale.ZeroedDirection, level: Int, raised: [Int]) {
    // The first direction would bring 4 points for an effort of 3, or stay at 0: the second lacks one point of six.
    let rubric = CompiledRubric(
      smallRubric(
        [
          [question("A1", [0, 1], [(3, 10)], critical: true), question("A2"), question("A3", [0, 1])],
          [question("B1", [0, 1, 2, 3, 4]), question("B2", [0, 1], [(1, 1)])],
        ], unit: .points, bounds: [5, 8, 9], zeroed: rule))
    let evaluation = school(rubric, [0, 2, 1, 4, 0])
    let answer = TransitionPlanner(rubric).plan(TransitionRequest([LevelTarget(.whole, level)]), from: evaluation)
    #expect(answer.plan.raises.map(\.item) == raised)
    #expect(answer.after.overallLevels?.lowest ?? 0 >= level)
  }

  @Test("Repeated and contradicting targets each get their verdict") func repeated() {
    let rubric = compiled()
    let targets = [3, 1, 3, 2].map { LevelTarget(.direction(1), $0) }
    let limits = TransitionLimits(effort: 6)
    let answer = TransitionPlanner(rubric).plan(
      TransitionRequest(targets, within: limits), from: school(rubric, [1, 1, 1, 0, 0, 0]))
    #expect(answer.verdicts.map(\.isMet) == [false, true, false, true])
    #expect(answer.plan.effort == 6)
  }

  @Test("Steps start with the critical zero and follow each other within an indicator") func steps() {
    let rubric = CompiledRubric(
      smallRubric([[question("A", [0, 1, 2], [(1, 3), (1, 5)]), question("B", [0, 1], [(1, 7)], critical: true)]]))
    let answer = TransitionPlanner(rubric).plan(
      TransitionRequest([LevelTarget(.direction(0), 3)]), from: school(rubric, [0, 0]))
    #expect(answer.plan.raises.map(\.item) == [0, 1])
    #expect(answer.plan.steps.map(\.item) == [1, 0, 0])
    #expect(answer.plan.steps.map(\.startWeek) == [0, 0, 3])
    #expect(answer.plan.steps.map(\.endWeek) == [7, 3, 8])
    #expect(answer.plan.weeks == 8)
    #expect(answer.plan.effort == 3)
  }

  @Test("«Что успеем»: the best level of each direction is found under one budget") func best() {
    let rubric = compiled()
    let evaluation = school(rubric, [1, 1, 0, 1, 0, 1])
    let aims: [Aim] = [.direction(0), .direction(1)]
    let levels = (0...8).map { effort -> [Int?] in
      let request = TransitionRequest(bestOf: aims, in: rubric, within: TransitionLimits(effort: effort))
      let answer = TransitionPlanner(rubric).plan(request, from: evaluation)
      return aims.map { answer.after.levels(of: $0)?.lowest }
    }
    // By hand: levels cost 1, 2 and 4 more in the first direction, 1, 2 and 5 in the second.
    #expect(levels == [[0, 0], [1, 0], [1, 1], [1, 1], [2, 1], [2, 1], [2, 2], [2, 2], [2, 2]])
  }

  @Test("The statement of optimality counts what was searched") func optimality() {
    let rubric = compiled()
    let evaluation = school(rubric, [0, 1, 2, 0, 0, 0])
    let one = TransitionPlanner(rubric).plan(TransitionRequest([LevelTarget(.direction(0), 1)]), from: evaluation)
    #expect(one.optimality.indicators == 3)
    #expect(one.optimality.ways.exact == 3 * 2 * 1)
    let all = TransitionPlanner(rubric).plan(TransitionRequest([LevelTarget(.whole, 2)]), from: evaluation)
    #expect(all.optimality.ways.decimal == "162")
    #expect(all.optimality.ways.magnitude == 2)
    #expect(all.optimality.states > 0)
  }
}
