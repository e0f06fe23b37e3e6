import RubricModel
import Scoring

/// Foretells the levels after each month if the lines are done on their days.
struct PlanForecaster: Sendable {
  /// A plan longer than this is foretold no further.
  static let mostMonths = 36

  private let school: PlanSchool

  init(_ school: PlanSchool) { self.school = school }

  /// The day of the plan, then the end of each month up to the last step; empty without lines.
  func forecast(_ lines: [ActionLine], from asOf: CivilDay) -> [MonthForecast] {
    guard let last = lines.map({ $0.date.due ?? $0.date.natural }).max() else { return [] }
    var days = [asOf]
    var month = asOf.civilMonth
    while days.count <= Self.mostMonths {
      if month.last > asOf { days.append(month.last) }
      guard month.last < last else { break }
      month = month.adding(months: 1)
    }
    let steps = lines.map { line in
      ScheduledStep(
        item: line.step.item, from: line.step.from, to: line.step.to,
        doneOn: max(1, asOf.days(until: line.date.due ?? line.date.natural)))
    }
    let points = LevelForecast(school.compiled).forecast(
      steps, on: days.map { asOf.days(until: $0) }, from: school.evaluation)
    return zip(days, points).map { MonthForecast(day: $0, done: $1.done.count, evaluation: $1.evaluation) }
  }
}
