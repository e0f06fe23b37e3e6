import RubricModel
import Scoring

/// Chooses the steps of a plan: the cheapest way to the targets, or the next step of every deficit.
struct StepChooser: Sendable {
  private let school: PlanSchool

  init(_ school: PlanSchool) { self.school = school }

  struct Choice {
    let steps: [ActionStep]
    let answer: TransitionAnswer?
    let hasDeficits: Bool
  }

  func choose(_ request: PlanRequest) -> Choice {
    let deficits = school.compiled.deficits(in: school.evaluation)
    guard request.isBounded else {
      return Choice(steps: deficits.compactMap(nextStep), answer: nil, hasDeficits: !deficits.isEmpty)
    }
    let answer = TransitionPlanner(school.compiled).plan(transition(request), from: school.evaluation)
    return Choice(steps: answer.plan.steps.map(step), answer: answer, hasDeficits: !deficits.isEmpty)
  }

  /// Without targets the limits ask how far the directions come («что успеем до мая»).
  private func transition(_ request: PlanRequest) -> TransitionRequest {
    let limits =
      request.until.map { TransitionLimits(effort: request.effort, days: request.asOf.days(until: $0)) }
      ?? TransitionLimits(effort: request.effort)
    guard request.targets.isEmpty else { return TransitionRequest(request.targets, within: limits) }
    let aims = school.evaluation.directions.filter { $0.levels != nil }.map { Aim.direction($0.index) }
    return TransitionRequest(bestOf: aims, in: school.compiled, within: limits)
  }

  private func nextStep(_ deficit: Deficit) -> ActionStep? {
    guard let step = school.compiled.items[deficit.item].steps.first(where: { $0.from >= deficit.points }) else {
      return nil
    }
    return ActionStep(
      item: deficit.item, from: step.from, to: step.to, effort: step.effort, weeks: step.weeks, endWeek: step.weeks,
      liftsCriticalZero: deficit.isCriticalZero, startsFromGap: false)
  }

  private func step(_ planned: PlannedStep) -> ActionStep {
    ActionStep(
      item: planned.item, from: planned.from, to: planned.to, effort: planned.effort,
      weeks: planned.endWeek - planned.startWeek, endWeek: planned.endWeek,
      liftsCriticalZero: planned.liftsCriticalZero, startsFromGap: planned.startsFromGap)
  }
}
