import RubricModel

/// One thing to be done within its own days: the unit of control (срок исполнения).
package struct Occurrence: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A window of the deadline.
    case window
    /// A month, quarter or week in which the row recurs.
    case bucket(Recurrence)
    /// Parts of a recurring row that do not recur themselves, by label.
    case otherParts([String])
  }

  /// From 1, in the order of the document.
  package let number: Int
  package let kind: Kind
  /// As the document gives it.
  package let window: DateWindow
  /// First day on which work can begin.
  package let opens: CivilDay
  /// Last day, both the row and the order considered.
  package let due: CivilDay
  /// Number of the clause that sets `due`, where it is stricter than the row.
  package let stricterClause: String?
  /// The days come from a schedule that was attached, not from the document.
  package let fromSchedule: Bool

  package init(
    number: Int, kind: Kind, window: DateWindow, opens: CivilDay, due: CivilDay, stricterClause: String? = nil,
    fromSchedule: Bool = false
  ) {
    self.number = number
    self.kind = kind
    self.window = window
    self.opens = opens
    self.due = due
    self.stricterClause = stricterClause
    self.fromSchedule = fromSchedule
  }

  /// How many times it must be done.
  package var needed: Int {
    if case .bucket(let recurrence) = kind { return max(recurrence.minimum, 1) }
    return 1
  }
}
