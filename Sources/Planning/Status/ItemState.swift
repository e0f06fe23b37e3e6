/// How a row, a window or a bucket stands on a day (M12): derived from dates, marks and the day, never stored.
package enum ItemState: String, CaseIterable, Sendable {
  /// Its days have not come.
  case notStarted
  case open
  case done
  /// Its days are over and it is not done.
  case overdue
  /// «По отдельному графику», and no schedule is attached: never overdue.
  case noDate
  /// Its days were over before the document was signed, and no mark says that it was done.
  case retroactive
  /// A condition does not hold, or nobody asked.
  case notApplicable
}
