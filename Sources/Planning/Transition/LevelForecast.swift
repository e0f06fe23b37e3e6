import Scoring

/// A step of an indicator with the day on which it is done.
package struct ScheduledStep: Hashable, Sendable {
  /// Index of the indicator; one that does not exist or does not count for the school changes nothing.
  package let item: Int
  package let from: Int
  package let to: Int
  /// Days after the start; the step counts from this day on.
  package let doneOn: Int

  package init(item: Int, from: Int, to: Int, doneOn: Int) {
    self.item = item
    self.from = from
    self.to = to
    self.doneOn = doneOn
  }

  /// A step of a plan that starts on day 0, with different indicators side by side.
  package init(_ step: PlannedStep) {
    self.init(item: step.item, from: step.from, to: step.to, doneOn: 7 * step.endWeek)
  }
}

/// The school on one day of a forecast.
package struct ForecastPoint: Sendable {
  /// Days after the start.
  package let day: Int
  /// Steps that count by then, in the order given.
  package let done: [ScheduledStep]
  /// Levels of the directions and of the whole, as ranges while answers are missing.
  package let evaluation: Evaluation
}

/// Tells the levels of a school on given days, if all goes to plan.
package struct LevelForecast: Sendable {
  package let rubric: CompiledRubric

  /// A forecast over a compiled edition.
  package init(_ rubric: CompiledRubric) { self.rubric = rubric }

  /// One point for each day, in the order of the days; the last days of months give the levels after each month.
  ///
  /// A step done before the one it builds on waits for it: steps of an indicator follow each other.
  package func forecast(_ steps: [ScheduledStep], on days: [Int], from evaluation: Evaluation) -> [ForecastPoint] {
    let counting = steps.indices.filter { index in
      rubric.items.indices.contains(steps[index].item) && evaluation.counts(steps[index].item)
    }
    let upwards = counting.sorted { (steps[$0].from, $0) < (steps[$1].from, $1) }
    return days.map { day in
      var points: [Int: Int] = [:]
      var done: [Int] = []
      for index in upwards where steps[index].doneOn <= day {
        let step = steps[index]
        let stands = points[step.item] ?? evaluation.states[step.item].points ?? rubric.items[step.item].lowest
        guard step.from <= stands else { continue }
        done.append(index)
        if step.to > stands { points[step.item] = step.to }
      }
      return ForecastPoint(
        day: day, done: done.sorted().map { steps[$0] }, evaluation: rubric.evaluation(evaluation, with: points))
    }
  }
}
