import Scoring

/// Says of each target what became of it, by scoring the school anew after the plan, and what a missed one lacks.
struct VerdictJudge {
  let rubric: CompiledRubric
  let limits: TransitionLimits
  let fields: [DirectionField]
  let before: Evaluation
  let after: Evaluation

  func judge(_ targets: [LevelTarget]) -> [TargetVerdict] {
    let open = OpenTargets(rubric, before)
    let reached = open.choose(targets).filter(isReached)
    return targets.map { target in
      let outcome =
        open.settled(target) ?? (isReached(target) ? .reached : .missed(shortfall(target, beside: reached)))
      return TargetVerdict(
        target: target, outcome: outcome, before: before.levels(of: target.aim),
        after: after.levels(of: target.aim), gapsAtWorst: results(of: target.aim, in: before).flatMap(\.gaps))
    }
  }

  private func isReached(_ target: LevelTarget) -> Bool {
    after.levels(of: target.aim).map { $0.lowest >= target.level } ?? false
  }

  private func results(of aim: Aim, in evaluation: Evaluation) -> [Evaluation.Direction] {
    switch aim {
    case .whole: evaluation.directions
    case .direction(let index): evaluation.directions.indices.contains(index) ? [evaluation.directions[index]] : []
    }
  }

  private func shortfall(_ target: LevelTarget, beside reached: [LevelTarget]) -> Shortfall {
    Shortfall(cause: cause(target, beside: reached), points: missing(target), criticals: criticalZeros(target.aim))
  }

  private func cause(_ target: LevelTarget, beside reached: [LevelTarget]) -> Shortfall.Cause {
    if let alone = effort([target]), let together = effort(reached + [target]) {
      return .effort(alone: alone, together: together)
    }
    return FastestReach(rubric, before).weeks(to: target).map { .time(weeks: $0) } ?? .never
  }

  /// Least effort for these targets together within the weeks allowed.
  private func effort(_ targets: [LevelTarget]) -> Int? {
    let goals = SearchGoals(targets, demandingAll: true, rubric: rubric, fields: fields)
    return TransitionSearch(fields, goals).optimum(within: nil)?.effort
  }

  private func missing(_ target: LevelTarget) -> Int {
    switch target.aim {
    case .whole:
      let tally = after.overall
      return Swift.max(0, rubric.overallCuts.points(for: target.level, maximum: tally.maximum) - tally.worst)
    case .direction(let index):
      let tally = after.directions[index].tally
      return Swift.max(0, rubric.cuts[index].points(for: target.level, maximum: tally.maximum) - tally.worst)
    }
  }

  private func criticalZeros(_ aim: Aim) -> [Int] {
    results(of: aim, in: after).flatMap { rubric.directions[$0.index] }.filter { item in
      guard rubric.items[item].critical, after.counts(item) else { return false }
      return (after.states[item].points ?? rubric.items[item].lowest) == 0
    }
  }
}
