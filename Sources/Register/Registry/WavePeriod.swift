import RussianText

/// Where a day stands in the time a wave takes sheets; derived from the dates, never stored (M12).
package struct WavePeriod: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// Days until it opens, at least 1.
    case notOpen(days: Int)
    /// Days until the deadline; 0 on the last day.
    case open(left: Int)
    /// Days since the deadline, at least 1.
    case closed(days: Int)
    /// The register has no deadline.
    case noDeadline
  }

  /// First day, last day and the day that is looked at, as ISO.
  package let opens: String?
  package let deadline: String?
  package let day: String

  package init(opens: String?, deadline: String?, day: String) {
    self.opens = opens
    self.deadline = deadline
    self.day = day
  }

  package var state: State {
    guard let today = ISODay(day)?.number else { return .noDeadline }
    if let first = opens.flatMap({ ISODay($0)?.number }), today < first { return .notOpen(days: first - today) }
    guard let last = deadline.flatMap({ ISODay($0)?.number }) else { return .noDeadline }
    return today <= last ? .open(left: last - today) : .closed(days: today - last)
  }
}
