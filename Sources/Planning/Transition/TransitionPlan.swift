import Scoring

/// One step of a plan: an indicator goes from one option to the next better one.
package struct PlannedStep: Hashable, Sendable {
  /// Index of the indicator.
  package let item: Int
  package let from: Int
  package let to: Int
  package let effort: Int
  /// Weeks after the start: steps of one indicator follow each other, different indicators run side by side.
  package let startWeek: Int
  package let endWeek: Int
  /// The indicator is critical and stands at 0: nothing else lifts its direction (M4).
  package let liftsCriticalZero: Bool
  /// The indicator has no answer and is taken at its worst (M5): an answer may make the step needless.
  package let startsFromGap: Bool
}

/// Raises of indicators that together reach the targets.
package struct TransitionPlan: Hashable, Sendable {
  /// In declared order of indicators.
  package let raises: [Raise]
  /// Critical zeros first, because nothing else helps (M10); then declared order; steps of one indicator in a row.
  package let steps: [PlannedStep]

  /// Sum of efforts; 0 for a plan with nothing to do.
  package var effort: Int { raises.reduce(0) { $0 + $1.effort } }
  /// Weeks to the end of the longest raise.
  package var weeks: Int { raises.map(\.weeks).max() ?? 0 }

  /// A plan from its raises; each starts where the evaluation stands.
  package init(_ raises: [Raise], rubric: CompiledRubric, from evaluation: Evaluation) {
    self.raises = raises
    let critical = raises.filter { rubric.items[$0.item].critical && $0.from == 0 }
    let others = raises.filter { !(rubric.items[$0.item].critical && $0.from == 0) }
    steps = (critical + others).flatMap { raise in
      var week = 0
      return rubric.steps(of: raise).map { step in
        defer { week += step.weeks }
        return PlannedStep(
          item: raise.item, from: step.from, to: step.to, effort: step.effort, startWeek: week,
          endWeek: week + step.weeks, liftsCriticalZero: rubric.items[raise.item].critical && step.from == 0,
          startsFromGap: evaluation.states[raise.item].isGap)
      }
    }
  }

  /// The points of the raised indicators once all is done.
  var points: [Int: Int] { Dictionary(raises.map { ($0.item, $0.to) }, uniquingKeysWith: Swift.max) }
}

extension CompiledRubric {
  /// The steps that a raise goes through.
  func steps(of raise: Raise) -> [CompiledStep] {
    items[raise.item].steps.filter { $0.from >= raise.from && $0.to <= raise.to }
  }

  /// The raise of an indicator between two of its points.
  func raise(_ item: Int, from: Int, to: Int) -> Raise {
    let steps = items[item].steps.filter { $0.from >= from && $0.to <= to }
    return Raise(
      item: item, from: from, to: to, effort: steps.reduce(0) { $0 + $1.effort },
      weeks: steps.reduce(0) { $0 + $1.weeks })
  }

  /// The evaluation of a school once these indicators stand at these points.
  func evaluation(_ evaluation: Evaluation, with points: [Int: Int]) -> Evaluation {
    var states = evaluation.states
    for (item, points) in points { states[item] = AnswerState(points: points) ?? states[item] }
    return Evaluator(self).evaluate(states, passport: evaluation.passport)
  }
}
