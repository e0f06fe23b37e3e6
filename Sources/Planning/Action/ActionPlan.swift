import RubricModel
import Scoring

/// What a school does about its deficits, when, with whose help and why that help (план мероприятий, P16).
package struct ActionPlan: Sendable {
  package enum Kind: String, Sendable {
    /// Deficits are closed step by step.
    case closing
    /// Nothing to close: the level is kept.
    case keeping
    /// No answers yet: the self-diagnosis comes first (P09).
    case diagnosisFirst
  }

  package let kind: Kind
  package let asOf: CivilDay
  package let roadmap: Roadmap
  /// Critical zeros first, then by own date; what goes by a separate schedule comes last.
  package let lines: [ActionLine]
  /// What must be done whatever the deficits, by date.
  package let duties: [Duty]
  /// Directions with deficits and how the roadmap speaks of them, in declared order.
  package let directions: [DirectionCover]
  /// What keeps the level, in declared order; empty for a school with deficits.
  package let keeping: [KeepLine]
  /// Rows the school could have used and cannot any more, or not at all.
  package let closed: [ClosedItem]
  /// Rows that serve the school if a condition holds, of which nobody has said whether it does.
  package let conditional: [ConditionalItem]
  /// The school on the day of the plan and after each month, if all goes to plan.
  package let forecast: [MonthForecast]
  /// The proof behind the steps; nil where each deficit has just its next step.
  package let transition: TransitionAnswer?

  /// Lines that no row of the roadmap supports.
  package var unsupported: [ActionLine] { lines.filter { $0.link == nil } }
}

/// One step of one indicator.
package struct ActionLine: Sendable {
  package let step: ActionStep
  /// Nil where the rubric has no measure for the step.
  package let measure: Measure?
  /// Index of the direction.
  package let direction: Int
  /// The row that supports it; nil where none does.
  package let link: ItemLink?
  /// Other rows that fit, next best first.
  package let others: [ItemLink]
  package let date: OwnDate
}

/// A step with the time it ends.
package struct ActionStep: Hashable, Sendable {
  /// Index of the indicator.
  package let item: Int
  package let from: Int
  package let to: Int
  package let effort: Int
  /// Weeks of the step itself.
  package let weeks: Int
  /// Weeks from the start to its end.
  package let endWeek: Int
  package let liftsCriticalZero: Bool
  /// The indicator has no answer and is taken at its worst (M5).
  package let startsFromGap: Bool
}

/// How a direction that is to be kept may fall.
package struct KeepLine: Sendable {
  package let direction: Int
  package let level: Int
  /// Nil at the lowest level.
  package let fall: Fall?
  /// The row by which the school can share what it does well.
  package let link: ItemLink?
}

/// A row that is out of reach.
package struct ClosedItem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Its last window ended on this day.
    case ended(CivilDay)
    /// A condition does not hold, by id.
    case condition(String)
  }

  package let item: RoadmapItem
  package let reason: Reason
}

/// A row whose conditions nobody has confirmed.
package struct ConditionalItem: Hashable, Sendable {
  package let item: RoadmapItem
  /// Ids of the conditions.
  package let conditions: [String]
}

/// The levels after a month.
package struct MonthForecast: Sendable {
  /// The last day of the month, or the day of the plan.
  package let day: CivilDay
  /// How many steps are done by then.
  package let done: Int
  package let evaluation: Evaluation
}
