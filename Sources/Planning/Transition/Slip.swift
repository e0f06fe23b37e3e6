import Scoring

/// What happens to a plan when one step of it does not come off, and the later steps of its indicator with it.
package struct Slip: Sendable {
  package let step: PlannedStep
  /// The school once all the rest of the plan is done.
  package let without: Evaluation
  /// Targets that the plan meets and that are not met then.
  package let lost: [LevelTarget]
  /// The effort that is not spent: of this step and of the later steps of its indicator.
  package let spared: Int
  /// The cheapest way to meet the lost targets all the same; nil when no other indicators can, in the weeks allowed.
  package let replacement: Replacement?

  /// What to do in place of a step; the rest of the plan goes on.
  package struct Replacement: Hashable, Sendable {
    /// In declared order; an indicator of the plan may be raised further than planned.
    package let raises: [Raise]
    package let effort: Int
    /// How much more the whole then takes than the plan, which is never negative for a cheapest plan. It may lie above
    /// the effort allowed: a slip is no reason to hide the way out.
    package let extra: Int
  }
}

/// Tries the loss of each step of a plan.
package struct SlipCheck: Sendable {
  package let rubric: CompiledRubric

  /// A check over a compiled edition.
  package init(_ rubric: CompiledRubric) { self.rubric = rubric }

  /// One slip for each step of the answer's plan, in the order of its steps.
  ///
  /// Replacements are exact too: least effort over all ways, ties as in the plan; the weeks of the request bind them
  /// as if they began with the plan.
  package func check(_ answer: TransitionAnswer) -> [Slip] {
    let fields = rubric.directions.indices.map {
      DirectionField(rubric, direction: $0, in: answer.before, weeks: answer.request.limits.weeks)
    }
    let open = OpenTargets(rubric, answer.before).choose(answer.met)
    return answer.plan.steps.map { step in slip(of: step, answer, fields, open) }
  }

  private func slip(
    of step: PlannedStep, _ answer: TransitionAnswer, _ fields: [DirectionField], _ open: [LevelTarget]
  ) -> Slip {
    let raise = answer.plan.raises.first { $0.item == step.item }
    var points = answer.plan.points
    // Back at its start an indicator is what the school wrote, perhaps a gap, and not a number of ours.
    points[step.item] = step.from == raise?.from ? nil : step.from
    let without = rubric.evaluation(answer.before, with: points)
    let lost = open.filter { target in without.levels(of: target.aim).map { $0.lowest < target.level } ?? true }
    let spared = rubric.raise(step.item, from: step.from, to: raise?.to ?? step.to).effort
    let left = fields.map { $0.after(points, holding: step.item) }
    let goals = SearchGoals(open, demandingAll: true, rubric: rubric, fields: left)
    let search = TransitionSearch(left, goals)
    let replacement = search.optimum(within: nil).flatMap { optimum in
      search.ways(optimum, limit: 1).first.map {
        Slip.Replacement(raises: search.raises($0), effort: optimum.effort, extra: optimum.effort - spared)
      }
    }
    return Slip(step: step, without: without, lost: lost, spared: spared, replacement: replacement)
  }
}
