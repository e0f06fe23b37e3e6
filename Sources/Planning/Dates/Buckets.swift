import RubricModel

/// Cuts a window into the equal pieces in which something must be done again (D11).
///
/// Buckets of months begin with the month in which the window begins and stand fast: «один раз в два месяца» from January
/// is January–February, March–April, … Weeks run from Monday to Sunday. The first and the last bucket keep inside the window.
package struct Buckets: Sendable {
  /// More buckets than this in one window are no plan but a slip of the pen; the rest is left out.
  package static let most = 1000

  let period: Recurrence.Period

  package init(_ period: Recurrence.Period) { self.period = period }

  /// The buckets of a window from the first to the last; none for a window without a beginning.
  package func cut(_ window: DateWindow) -> [DateWindow] {
    guard let first = window.start, first <= window.end else { return [] }
    var result: [DateWindow] = []
    var start = first
    while start <= window.end && result.count < Self.most {
      let end = min(last(from: start), window.end)
      result.append(DateWindow(from: start, to: end))
      guard end < CivilDay.latest else { break }
      start = end.adding(days: 1)
    }
    return result
  }

  /// Last day of the bucket that begins on a day.
  private func last(from start: CivilDay) -> CivilDay {
    let every = min(max(period.every, 1), 1200)
    switch period.unit {
    case .week: return start.adding(days: 7 * every - start.weekday)
    case .month: return start.civilMonth.adding(months: every - 1).last
    case .quarter: return start.civilMonth.adding(months: 3 * every - 1).last
    }
  }
}
