import Scoring

/// What became of one target.
package struct TargetVerdict: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// The plan reaches it, and it takes a plan.
    case reached
    /// The school holds exactly this level already.
    case alreadyHeld
    /// The school stands higher already.
    case belowCurrent
    /// The limits or the edition do not let it be reached together with what the plan reaches.
    case missed(Shortfall)
    /// The edition has no level of this index; `top` is its highest.
    case noSuchLevel(top: Int)
    case noSuchDirection
    /// Nothing applies to the school, so there is no level to lift (M3).
    case notRated
  }

  package let target: LevelTarget
  package let outcome: Outcome
  /// Before the plan and after it; nil when not rated. When undecided, the plan counts from the lowest.
  package let before: LevelRange?
  package let after: LevelRange?
  /// Indicators without an answer that the target depends on, taken at their worst: answering them may spare steps (M5).
  package let gapsAtWorst: [Int]

  /// Whether the school has the level once the plan is done, whatever stands behind the gaps.
  package var isMet: Bool {
    switch outcome {
    case .reached, .alreadyHeld, .belowCurrent: true
    case .missed, .noSuchLevel, .noSuchDirection, .notRated: false
    }
  }
}

/// What a target lacks once the plan is done.
package struct Shortfall: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// Too little effort allowed: `alone` would do for this target by itself, `together` for it beside the met ones.
    case effort(alone: Int, together: Int)
    /// Too little time allowed; the least number of weeks in which steps can reach it.
    case time(weeks: Int)
    /// No steps of the edition reach it.
    case never
  }

  package let cause: Cause
  /// Points still missing to the lower bound, gaps at their worst; 0 when only critical zeros stand in the way.
  package let points: Int
  /// Critical indicators still at 0, or without an answer, in declared order.
  package let criticals: [Int]

  package init(cause: Cause, points: Int, criticals: [Int]) {
    self.cause = cause
    self.points = points
    self.criticals = criticals
  }
}

/// The best plan for a request, with what it reaches and why nothing is better (M10).
///
/// It meets the most targets that the limits allow, with the least effort for so many. Among plans equal in both the
/// first is the one that raises earlier declared indicators further.
package struct TransitionAnswer: Sendable {
  package let request: TransitionRequest
  /// One for each target of the request, in its order.
  package let verdicts: [TargetVerdict]
  package let plan: TransitionPlan
  /// Other plans that meet as many targets with the same effort, in order of preference, up to the request's number.
  package let equalPlans: [TransitionPlan]
  /// There are more equal plans than are listed.
  package let hasMore: Bool
  package let optimality: Optimality
  package let before: Evaluation
  package let after: Evaluation

  /// Targets that hold once the plan is done.
  package var met: [LevelTarget] { verdicts.filter(\.isMet).map(\.target) }
}
