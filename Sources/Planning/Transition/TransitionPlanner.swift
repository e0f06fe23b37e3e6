import Scoring

/// Finds the plan that meets the most targets within the limits with the least effort, exactly, over all ways to raise
/// indicators step by step (M10).
///
/// Gaps stand at their worst, so that the plan holds whatever the school answers to them (M5). Critical zeros are
/// lifted because nothing else helps; where only the whole school is aimed at, a zeroed direction may stay so if the
/// edition allows it (M7). Among plans that meet as many targets with as little effort, the one that raises earlier
/// declared indicators further comes first.
package struct TransitionPlanner: Sendable {
  package let rubric: CompiledRubric

  /// A planner over a compiled edition.
  package init(_ rubric: CompiledRubric) { self.rubric = rubric }

  /// The best plan for a school that stands where the evaluation, made with the same edition, says.
  package func plan(_ request: TransitionRequest, from evaluation: Evaluation) -> TransitionAnswer {
    let open = OpenTargets(rubric, evaluation).choose(request.targets)
    let fields = rubric.directions.indices.map {
      DirectionField(rubric, direction: $0, in: evaluation, weeks: request.limits.weeks)
    }
    let found = find(open, fields, request)
    let plans = found.ways.map { TransitionPlan($0, rubric: rubric, from: evaluation) }
    let plan = plans.first ?? TransitionPlan([], rubric: rubric, from: evaluation)
    let after = rubric.evaluation(evaluation, with: plan.points)
    let judge = VerdictJudge(rubric: rubric, limits: request.limits, fields: fields, before: evaluation, after: after)
    let searched =
      open.contains { $0.aim == .whole }
      ? fields
      : fields.filter { field in
        open.contains { $0.aim == .direction(field.direction) }
      }
    return TransitionAnswer(
      request: request, verdicts: judge.judge(request.targets), plan: plan,
      equalPlans: Array(plans.dropFirst().prefix(request.ways - 1)), hasMore: plans.count > request.ways,
      optimality: Optimality(searched, states: found.states), before: evaluation, after: after)
  }

  /// The raises of each way, one more than is asked for, to know whether there are more.
  private func find(
    _ open: [LevelTarget], _ fields: [DirectionField], _ request: TransitionRequest
  ) -> (ways: [[Raise]], states: Int) {
    guard !open.isEmpty else { return ([], 0) }
    // Mostly all targets can be met; counting which ones is needed only where the limits forbid it.
    var states = 0
    for demandingAll in [true, false] {
      let goals = SearchGoals(open, demandingAll: demandingAll, rubric: rubric, fields: fields)
      let search = TransitionSearch(fields, goals)
      states += search.states
      guard let optimum = search.optimum(within: request.limits.effort) else { continue }
      return (search.ways(optimum, limit: request.ways + 1).map(search.raises), states)
    }
    return ([], states)
  }
}
