import RubricModel

/// How one window or bucket of a row stands on a day.
package struct OccurrenceStatus: Hashable, Sendable {
  package var occurrence: Occurrence
  package var state: ItemState
  /// Day of the mark that completed it.
  package var doneOn: CivilDay?
  /// Done, but after the last day.
  package var late: Bool
  /// How many times it was done, of `occurrence.needed`.
  package var count: Int
  /// Labels of parts that are done.
  package var doneParts: [String]
  /// Municipalities or schools that have not reported; empty where nobody listed them.
  package var missingPlaces: [String]
  package var evidence: [String]
}

/// How a row stands on a day.
package struct ItemStatus: Hashable, Sendable {
  /// Why a row does not apply.
  package enum Inapplicable: Hashable, Sendable {
    /// Id of the condition that does not hold.
    case condition(String)
    case nobodyAsked
  }

  package var item: RoadmapItem
  package var state: ItemState
  package var occurrences: [OccurrenceStatus]
  package var targets: [TargetOutcome]
  package var inapplicable: Inapplicable?

  /// Last day of what is to be done next; nil when nothing more is, or there is no date.
  package var nextDue: CivilDay? {
    occurrences.first { $0.state == .open || $0.state == .notStarted || $0.state == .overdue }?.occurrence.due
  }
}

/// How a dated clause of the order stands on a day.
package struct ClauseStatus: Hashable, Sendable {
  package var clause: OrderClause
  package var status: OccurrenceStatus
}

/// A snapshot of a roadmap on a day (срез).
package struct RoadmapStatus: Hashable, Sendable {
  package var roadmap: String
  package var asOf: CivilDay
  package var clauses: [ClauseStatus]
  package var items: [ItemStatus]

  /// How many rows are in a state.
  package func count(_ state: ItemState) -> Int { items.count { $0.state == state } }
}
