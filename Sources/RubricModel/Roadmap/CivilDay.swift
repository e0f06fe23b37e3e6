/// A real day of the Gregorian calendar: no time, no time zone, no clock (M12).
///
/// There is no value for 30 February: a day that does not exist cannot be made.
package struct CivilDay: Hashable, Sendable {
  /// Years a day may lie in; wide enough for any roadmap, narrow enough to catch a slip of the pen.
  package static let years = 1900...2199

  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31.
  package let day: Int

  /// Nil when there is no such day, or its year lies outside `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard let month = CivilMonth(year: year, month: month), day >= 1, day <= month.length else { return nil }
    self.init(in: month, clampingDay: day)
  }

  /// Nil unless the text is exactly `YYYY-MM-DD` and the day exists.
  package init?(iso: String) {
    let digits = Array(iso.utf8)
    guard digits.count == 10, digits[7] == 0x2D, let month = CivilMonth(digits: digits[0..<7]) else { return nil }
    guard let day = CivilMonth.number(digits[8..<10]), day >= 1, day <= month.length else { return nil }
    self.init(in: month, clampingDay: day)
  }

  /// The day of a month; one before the first or after the last becomes the first or the last.
  package init(in month: CivilMonth, clampingDay day: Int) {
    self.year = month.year
    self.month = month.month
    self.day = min(max(day, 1), month.length)
  }

  /// `2023-09-01`.
  package var iso: String { "\(civilMonth.iso)-\(day < 10 ? "0" : "")\(day)" }

  /// The month the day lies in.
  package var civilMonth: CivilMonth { CivilMonth(clampingYear: year, month: month) }
}

extension CivilDay: Comparable {
  package static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
