import RubricModel

/// Exact day arithmetic: days are counted from 1970-01-01 by the Gregorian rules, with no clock, time zone or locale (M12).
extension CivilDay {
  /// First and last day there is.
  package static let earliest = CivilMonth(clampingYear: .min, month: 1).first
  package static let latest = CivilMonth(clampingYear: .max, month: 12).last

  /// Days since 1970-01-01, negative before it.
  package var number: Int {
    let yearFromMarch = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * yearFromMarch + yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400 + dayOfYear - 719_468
  }

  /// The day with a number; beyond the first or last day there is, that day.
  package init(clampedNumber: Int) {
    // Years here begin in March, so that a leap day comes last; 400 of them are 146 097 days.
    let shifted = min(max(clampedNumber, Self.earliest.number), Self.latest.number) + 719_468
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = 400 * (shifted / 146_097) + yearOfEra + (month > 2 ? 0 : 1)
    self.init(
      in: CivilMonth(clampingYear: year, month: month), clampingDay: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day so many days later, earlier when negative; stops at the first and last day there is.
  package func adding(days: Int) -> CivilDay {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return CivilDay(clampedNumber: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Days from here to another day; negative when it lies before.
  package func days(until other: CivilDay) -> Int { other.number - number }

  /// Monday 1 … Sunday 7.
  package var weekday: Int { (number + 3 + 7 * 10_000) % 7 + 1 }
}

extension CivilMonth {
  /// Months since January of year 0.
  package var number: Int { 12 * year + month - 1 }

  /// The month so many months later, earlier when negative; stops at the first and last month there is.
  package func adding(months: Int) -> CivilMonth {
    let (sum, overflow) = number.addingReportingOverflow(months)
    let first = 12 * CivilDay.years.lowerBound
    let last = 12 * CivilDay.years.upperBound + 11
    let clamped = overflow ? (months < 0 ? first : last) : min(max(sum, first), last)
    return CivilMonth(clampingYear: clamped / 12, month: clamped % 12 + 1)
  }
}
