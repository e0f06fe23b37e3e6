import RubricModel
import Scoring

/// Draws up the action plan of a school: deficits → steps → rows of the roadmap → own dates (P16, M10–M12).
package struct ActionPlanner: Sendable {
  package let school: PlanSchool

  /// A planner for one school.
  package init(_ school: PlanSchool) { self.school = school }

  /// The plan; targets that do not exist or are held already are for the caller to refuse.
  package func plan(_ request: PlanRequest) -> ActionPlan {
    let evaluation = school.evaluation
    let finder = LinkFinder(
      request.roadmap, asOf: request.asOf,
      conditions: SchoolConditions(request.roadmap, evaluation: evaluation, facts: request.facts),
      facts: request.facts, consultsFirst: evaluation.isAtLowestLevel)
    let links = school.rubric.directions.map { finder.links(to: $0.id) }
    let chosen = StepChooser(school).choose(request)
    let kind: ActionPlan.Kind =
      !evaluation.hasAnswers ? .diagnosisFirst : chosen.hasDeficits || !chosen.steps.isEmpty ? .closing : .keeping
    let lines = kind == .closing ? ordered(lines(chosen.steps, request, links)) : []
    return ActionPlan(
      kind: kind, asOf: request.asOf, roadmap: request.roadmap, lines: lines, duties: duties(finder, kind),
      directions: CoverFinder(finder, school).covers(links), keeping: kind == .keeping ? keeping(links) : [],
      closed: ReachFinder(finder, school).closed, conditional: ReachFinder(finder, school).conditional,
      forecast: PlanForecaster(school).forecast(lines, from: request.asOf),
      transition: kind == .closing ? chosen.answer : nil)
  }

  /// Without a diagnosis the self-diagnosis comes before whatever else is due (P09).
  private func duties(_ finder: LinkFinder, _ kind: ActionPlan.Kind) -> [Duty] {
    let duties = DutyFinder(finder).duties
    guard kind == .diagnosisFirst else { return duties }
    return duties.filter(\.isSelfDiagnosis) + duties.filter { !$0.isSelfDiagnosis }
  }

  /// Lines in the order of the steps; a step is not due before the one it builds on.
  private func lines(_ steps: [ActionStep], _ request: PlanRequest, _ links: [[ItemLink]]) -> [ActionLine] {
    var last: [Int: CivilDay] = [:]
    return steps.map { step in
      let line = line(step, request, links, after: last[step.item])
      last[step.item] = line.date.due
      return line
    }
  }

  private func line(
    _ step: ActionStep, _ request: PlanRequest, _ links: [[ItemLink]], after earlier: CivilDay?
  ) -> ActionLine {
    let direction = school.compiled.items[step.item].direction
    let offered = links[direction]
    let indicator = school.rubric.indicators[step.item]
    return ActionLine(
      step: step, measure: indicator.steps.first { $0.from == step.from }?.measure, direction: direction,
      link: offered.first, others: Array(offered.dropFirst()),
      date: OwnDateSetter(asOf: request.asOf).date(weeks: step.endWeek, link: offered.first).notBefore(earlier))
  }

  private func ordered(_ lines: [ActionLine]) -> [ActionLine] {
    lines.enumerated().sorted { left, right in key(left).lexicographicallyPrecedes(key(right)) }.map(\.element)
  }

  private func key(_ line: (offset: Int, element: ActionLine)) -> [Int] {
    let due = line.element.date.due
    return [
      line.element.step.liftsCriticalZero ? 0 : 1, due == nil ? 1 : 0, (due ?? line.element.date.natural).number,
      line.offset,
    ]
  }

  private func keeping(_ links: [[ItemLink]]) -> [KeepLine] {
    school.evaluation.directions.compactMap { result in
      guard let level = result.levels?.lowest else { return nil }
      let shares = links[result.index].first { link in
        link.item.activities.contains { $0 == .exchangeOfPractice || $0 == .internship || $0 == .contest }
      }
      return KeepLine(
        direction: result.index, level: level,
        fall: school.compiled.fall(direction: result.index, in: school.evaluation),
        link: shares ?? links[result.index].first)
    }
  }
}
