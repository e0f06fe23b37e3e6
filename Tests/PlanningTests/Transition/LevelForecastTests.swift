import Planning
import Scoring
import Testing

@Suite("Levels after each month, if all goes to plan")
struct LevelForecastTests {
  private let rubric = CompiledRubric(
    smallRubric([
      [question("A", [0, 1, 2], [(1, 4), (1, 4)], critical: true), question("B", [0, 1, 2], [(1, 6), (2, 6)])],
      [question("C", [0, 1], [(1, 20)])],
    ]))

  private func school(_ points: [Int?]) -> Evaluation {
    Evaluator(rubric).evaluate(
      points.map { $0.flatMap(AnswerState.init(points:)) ?? .unanswered }, passport: smallSchool)
  }

  @Test("The last point of a plan's forecast is where the plan leads, the first is where the school stands")
  func ends() {
    let answer = TransitionPlanner(rubric).plan(
      TransitionRequest([LevelTarget(.whole, 3)]), from: school([0, 0, 0]))
    let points = LevelForecast(rubric).forecast(
      answer.plan.steps.map(ScheduledStep.init), on: [0, 7 * answer.plan.weeks], from: answer.before)
    #expect(points[0].evaluation.overall == answer.before.overall)
    #expect(points[0].done.isEmpty)
    #expect(points[1].evaluation.overall == answer.after.overall)
    #expect(points[1].done.count == answer.plan.steps.count)
  }

  @Test("A step counts from the day it is done") func days() {
    let steps = [
      ScheduledStep(item: 0, from: 0, to: 1, doneOn: 28), ScheduledStep(item: 0, from: 1, to: 2, doneOn: 56),
      ScheduledStep(item: 1, from: 0, to: 1, doneOn: 42), ScheduledStep(item: 2, from: 0, to: 1, doneOn: 140),
    ]
    let points = LevelForecast(rubric).forecast(steps, on: [27, 28, 42, 56, 139, 140], from: school([0, 0, 0]))
    #expect(points.map { $0.evaluation.directions[0].tally.score } == [0, 1, 2, 3, 3, 3])
    #expect(points.map { $0.evaluation.directions[0].levels?.decided } == [0, 0, 1, 2, 2, 2])
    #expect(points.map { $0.evaluation.overallLevels?.decided } == [0, 0, 0, 1, 1, 3])
    #expect(points.map(\.done.count) == [0, 1, 2, 3, 3, 4])
  }

  @Test("A step waits for the one it builds on; steps of unknown indicators change nothing") func order() {
    let steps = [
      ScheduledStep(item: 1, from: 1, to: 2, doneOn: 7), ScheduledStep(item: 1, from: 0, to: 1, doneOn: 14),
      ScheduledStep(item: 99, from: 0, to: 1, doneOn: 0), ScheduledStep(item: -1, from: 0, to: 1, doneOn: 0),
    ]
    let points = LevelForecast(rubric).forecast(steps, on: [7, 14], from: school([1, 0, 0]))
    #expect(points.map { $0.evaluation.directions[0].tally.score } == [1, 3])
    #expect(points.map(\.done.count) == [0, 2])
  }

  @Test("While answers are missing the levels are ranges (M5)") func gaps() {
    let steps = [ScheduledStep(item: 1, from: 0, to: 2, doneOn: 7)]
    let points = LevelForecast(rubric).forecast(steps, on: [0, 7], from: school([nil, 0, 0]))
    #expect(points[1].evaluation.directions[0].levels == LevelRange(lowest: 0, highest: 3))
  }
}
