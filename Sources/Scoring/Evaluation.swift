import RubricModel

/// What the answers of one school come to: sums, levels as ranges, and the indicators behind them, as indices.
package struct Evaluation: Sendable {
  /// One direction.
  package struct Direction: Sendable {
    package let index: Int
    package let tally: Tally
    /// nil when the direction is not rated (M3).
    package let levels: LevelRange?
    /// Critical indicators without points (M4): answered ones, and gaps where the edition counts them as zero (M5).
    package let zeroedBy: [Int]
    package let unanswered: [Int]
    package let unknown: [Int]
    /// Left out by the edition's predicate or by the school with a reason (M2).
    package let notApplicable: [Int]

    /// Unanswered and unknown together, in declared order.
    package var gaps: [Int] { (unanswered + unknown).sorted() }
  }

  package let directions: [Direction]
  /// Sums of the whole; zeroed directions count as 0 (M7).
  package let overall: Tally
  package let overallLevels: LevelRange?
  /// Resolved answers in declared order; `.notApplicable` also where the predicate says so.
  package let states: [AnswerState]
  package let passport: Passport

  /// Whether an indicator counts in the score.
  package func counts(_ item: Int) -> Bool { states[item] != .notApplicable }
}

/// Turns resolved answers into an evaluation (M2–M7).
package struct Evaluator: Sendable {
  package let rubric: CompiledRubric

  /// An evaluator over a compiled edition.
  package init(_ rubric: CompiledRubric) { self.rubric = rubric }

  /// Evaluates a row of states, one for each indicator in declared order; missing states at the end count as unanswered.
  package func evaluate(_ given: [AnswerState], passport: Passport) -> Evaluation {
    let states = rubric.items.indices.map { item -> AnswerState in
      guard rubric.applies(item, to: passport) else { return .notApplicable }
      return item < given.count ? given[item] : .unanswered
    }
    var directions: [Evaluation.Direction] = []
    var overall = Tally()
    for index in rubric.directions.indices {
      let direction = evaluate(direction: index, states: states, passport: passport)
      overall.add(direction: direction.tally)
      directions.append(direction)
    }
    return Evaluation(
      directions: directions, overall: overall,
      overallLevels: rubric.overallLevels(
        of: overall, anyZeroed: directions.contains { $0.tally.zeroed },
        anyMayBeZeroed: directions.contains { $0.tally.mayBeZeroed }),
      states: states, passport: passport)
  }

  private func evaluate(direction index: Int, states: [AnswerState], passport: Passport) -> Evaluation.Direction {
    let items = rubric.directions[index]
    let tally = states.withUnsafeBufferPointer {
      rubric.tally(direction: index, states: $0, passport: passport)
    }
    return Evaluation.Direction(
      index: index, tally: tally, levels: rubric.levels(of: tally, direction: index),
      zeroedBy: items.filter {
        rubric.items[$0].critical && (states[$0].points == 0 || (states[$0].isGap && rubric.gaps == .zero))
      },
      unanswered: items.filter { states[$0] == .unanswered },
      unknown: items.filter { states[$0] == .unknown },
      notApplicable: items.filter { states[$0] == .notApplicable })
  }
}
