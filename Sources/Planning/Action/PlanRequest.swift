import RubricModel
import Scoring

/// The school whose plan is drawn up: its edition and how it stands.
package struct PlanSchool: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric
  package let evaluation: Evaluation

  /// `compiled` is the same edition compiled, and the evaluation was made with it.
  package init(rubric: Rubric, compiled: CompiledRubric, evaluation: Evaluation) {
    self.rubric = rubric
    self.compiled = compiled
    self.evaluation = evaluation
  }
}

/// What an action plan is asked to do (P16).
package struct PlanRequest: Sendable {
  package let roadmap: Roadmap
  /// The day the plan is made; windows that end before it are closed.
  package let asOf: CivilDay
  /// Conditions, schedules and requests that are known; marks are not looked at.
  package let facts: RoadmapFacts?
  /// Levels to reach; empty with no limits asks for the next step of every deficit.
  package let targets: [LevelTarget]
  /// Most effort in all.
  package let effort: Int?
  /// Last day on which a step may end.
  package let until: CivilDay?

  package init(
    roadmap: Roadmap, asOf: CivilDay, facts: RoadmapFacts? = nil, targets: [LevelTarget] = [], effort: Int? = nil,
    until: CivilDay? = nil
  ) {
    self.roadmap = roadmap
    self.asOf = asOf
    self.facts = facts
    self.targets = targets
    self.effort = effort
    self.until = until
  }

  /// Whether the steps come from the transition planner.
  package var isBounded: Bool { !targets.isEmpty || effort != nil || until != nil }
}
