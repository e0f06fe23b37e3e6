import RubricModel

/// Where a school stands on one indicator: what was given, what it counts for, what may still become of it (M2, M5).
struct Standing {
  /// The four states of an answer.
  enum State: Hashable {
    case answered(Int)
    case unanswered
    case unknown
    case excluded(by: Excluder)
  }

  /// Who says that an indicator does not apply.
  enum Excluder: String {
    case rubric
    case school
  }

  let indicator: Indicator
  let given: Answer.Value?
  let state: State
  /// Points with a gap at its worst and at its best; both are the points where an answer was given.
  let worst: Int
  let best: Int

  init(_ indicator: Indicator, given: Answer.Value?, gaps: LevelScale.Gaps, school: SchoolPredicate) {
    self.indicator = indicator
    self.given = given
    state = Self.state(indicator, given, school)
    switch state {
    case .answered(let points): (worst, best) = (points, points)
    case .unanswered, .unknown:
      (worst, best) = gaps == .zero ? (0, 0) : (indicator.scale.minimum, indicator.scale.maximum)
    case .excluded: (worst, best) = (0, 0)
    }
  }

  private static func state(_ indicator: Indicator, _ given: Answer.Value?, _ school: SchoolPredicate) -> State {
    guard school.holds(indicator.applies) else { return .excluded(by: .rubric) }
    switch given {
    case nil, .unanswered: return .unanswered
    case .unknown: return .unknown
    case .notApplicable: return indicator.mayExclude == nil ? .unanswered : .excluded(by: .school)
    case .points, .share, .percent, .count:
      return given.flatMap(AnswerPoints(scale: indicator.scale).of).map(State.answered) ?? .unanswered
    }
  }

  /// Whether the indicator is part of the score and of the maximum.
  var counts: Bool {
    if case .excluded = state { false } else { true }
  }

  /// Whether a number is still missing.
  var isGap: Bool { state == .unanswered || state == .unknown }

  /// Points of the answer; nil for the three states that are no number.
  var points: Int? {
    if case .answered(let points) = state { points } else { nil }
  }

}
