import Scoring

/// Whose level a plan lifts.
package enum Aim: Hashable, Sendable {
  /// A direction, by index.
  case direction(Int)
  /// The whole school (M7).
  case whole
}

/// A level that somebody wants: whose, and which, by index into the levels of the edition.
package struct LevelTarget: Hashable, Sendable {
  package let aim: Aim
  package let level: Int

  package init(_ aim: Aim, _ level: Int) {
    self.aim = aim
    self.level = level
  }
}

/// How much work and time a plan may take; nil where nothing is said.
package struct TransitionLimits: Hashable, Sendable {
  /// Sum of efforts; below 0 reads as 0.
  package let effort: Int?
  /// Weeks from the start to the end of the last step; below 0 reads as 0.
  package let weeks: Int?

  package init(effort: Int? = nil, weeks: Int? = nil) {
    self.effort = effort.map { Swift.max(0, $0) }
    self.weeks = weeks.map { Swift.max(0, $0) }
  }

  /// Limits up to a day, this many days after the start: a week begun does not count, it could not be finished.
  package init(effort: Int? = nil, days: Int) {
    self.init(effort: effort, weeks: Swift.max(0, days) / 7)
  }
}

/// What is asked of the planner.
package struct TransitionRequest: Hashable, Sendable {
  /// In the order in which the verdicts come back; may repeat, contradict each other or name what does not exist.
  package let targets: [LevelTarget]
  package let limits: TransitionLimits
  /// Most ways of equal effort that are listed, the proposed one among them; 1…1000.
  package let ways: Int

  package init(_ targets: [LevelTarget], within limits: TransitionLimits = .init(), ways: Int = 5) {
    self.targets = targets
    self.limits = limits
    self.ways = Swift.min(Swift.max(1, ways), 1000)
  }

  /// Asks for the best that can be reached («что успеем до мая»): each level above the lowest is a target of its own.
  ///
  /// With one aim the answer is its best level; with several, the most levels gained over all of them together.
  package init(
    bestOf aims: [Aim], in rubric: CompiledRubric, within limits: TransitionLimits, ways: Int = 5
  ) {
    let targets = aims.flatMap { aim in
      let top = rubric.topLevel(of: aim) ?? 0
      return (0..<top).map { LevelTarget(aim, $0 + 1) }
    }
    self.init(targets, within: limits, ways: ways)
  }
}

extension CompiledRubric {
  /// Highest level of an aim, by index; nil for a direction that does not exist.
  package func topLevel(of aim: Aim) -> Int? {
    switch aim {
    case .whole: overallCuts.bounds.count
    case .direction(let index): cuts.indices.contains(index) ? cuts[index].bounds.count : nil
    }
  }
}

extension Evaluation {
  /// Levels of an aim; nil when it is not rated, and for a direction that does not exist.
  package func levels(of aim: Aim) -> LevelRange? {
    switch aim {
    case .whole: overallLevels
    case .direction(let index): directions.indices.contains(index) ? directions[index].levels : nil
    }
  }
}
