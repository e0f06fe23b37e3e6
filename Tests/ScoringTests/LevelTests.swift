import RubricModel
import Scoring
import Testing

private func evaluate(_ rubric: Rubric, _ points: [Int?], passport: Passport = anySchool) -> Evaluation {
  let states = points.map { $0.flatMap(AnswerState.init(points:)) ?? .unanswered }
  return Evaluator(CompiledRubric(rubric)).evaluate(states, passport: passport)
}

@Suite("Levels")
struct LevelTests {
  @Test(
    "A cut score is a lower bound that counts, compared without rounding",
    arguments: [(49, 0), (50, 1), (64, 1), (65, 2), (79, 2), (80, 3), (100, 3), (0, 0)])
  func cutScores(points: Int, level: Int) {
    #expect(CutTable(unit: .share, bounds: [50, 65, 80]).level(score: points, maximum: 100) == level)
  }

  @Test("69,96 % has not reached 70 %") func noRounding() {
    let table = CutTable(unit: .share, bounds: [70])
    #expect(table.level(score: 6996, maximum: 10_000) == 0)
    #expect(table.level(score: 7000, maximum: 10_000) == 1)
  }

  @Test("Points needed for a level are the fewest that reach it", arguments: 1...200)
  func fewestPoints(maximum: Int) {
    let table = CutTable(unit: .share, bounds: [50, 65, 80])
    for level in 1...3 {
      let points = table.points(for: level, maximum: maximum)
      #expect(table.reaches(level, score: points, maximum: maximum))
      #expect(!table.reaches(level, score: points - 1, maximum: maximum))
    }
  }

  @Test("A critical zero makes the direction 0 and «ниже базового», whatever else is answered")
  func criticalZero() {
    let rubric = rubric([[indicator("A", critical: true), indicator("B"), indicator("C")]])
    let result = evaluate(rubric, [0, 2, 2]).directions[0]
    #expect(result.tally.score == 0)
    #expect(result.tally.raw == 4)
    #expect(result.levels == LevelRange(lowest: 0, highest: 0))
    #expect(result.zeroedBy == [0])
  }

  @Test("A critical indicator that does not apply zeroes nothing") func criticalNotApplicable() {
    let rubric = rubric([[indicator("A", critical: true, applies: .specialNeeds(false)), indicator("B")]])
    let result = evaluate(rubric, [0, 2]).directions[0]
    #expect(result.tally.score == 2)
    #expect(result.tally.maximum == 2)
    #expect(result.levels?.decided == 3)
    #expect(result.notApplicable == [0])
  }

  @Test("A direction in which nothing applies is not rated and passes no level") func notRated() {
    let rubric = rubric([[indicator("A", applies: .specialNeeds(false))], [indicator("B")]])
    let evaluation = evaluate(rubric, [2, 2])
    #expect(evaluation.directions[0].levels == nil)
    #expect(evaluation.overall.maximum == 2)
    #expect(evaluation.overallLevels?.decided == 3)
  }

  @Test("A gap on a critical indicator may be a critical zero") func criticalGap() {
    let rubric = rubric([[indicator("A", [0, 1], critical: true), indicator("B", [0, 1, 2, 3])]])
    let result = evaluate(rubric, [nil, 3]).directions[0]
    #expect(result.levels == LevelRange(lowest: 0, highest: 3))
    #expect(result.levels?.decided == nil)
    #expect(result.tally.score == 3)
  }

  @Test("Where an edition says that a gap is zero, a gap on a critical indicator zeroes") func gapsAsZero() {
    let rubric = rubric([[indicator("A", critical: true), indicator("B")]], gaps: .zero)
    let result = evaluate(rubric, [nil, 2]).directions[0]
    #expect(result.levels == LevelRange(lowest: 0, highest: 0))
  }

  @Test(
    "What a zeroed direction does to the whole is the edition's word",
    arguments: [
      (LevelScale.ZeroedDirection.nothingMore, 2), (.caps(level: 1), 1), (.makesBelow, 0),
    ])
  func zeroedDirection(rule: LevelScale.ZeroedDirection, level: Int) {
    let rubric = rubric(
      [[indicator("A", [0, 1], critical: true)], [indicator("B", [0, 1, 2, 3])]], bounds: [50, 65, 80], zeroed: rule)
    #expect(evaluate(rubric, [0, 3]).overallLevels?.decided == level)
  }

  @Test("Cut scores in points are compared as points") func points() {
    let rubric = rubric([[indicator("A"), indicator("B")]], unit: .points, bounds: [1, 2, 4])
    #expect(evaluate(rubric, [2, 1]).directions[0].levels?.decided == 2)
    #expect(evaluate(rubric, [2, 2]).directions[0].levels?.decided == 3)
  }
}
