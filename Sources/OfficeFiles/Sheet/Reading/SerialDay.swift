/// The calendar a workbook counts its days in.
package enum SheetCalendar: Hashable, Sendable {
  /// 1 is 1 January 1900; 60 is a 29 February that never was.
  case from1900
  /// 0 is 1 January 1904.
  case from1904
}

/// Turns the number of a day into a date.
struct SerialDay {
  var calendar: SheetCalendar

  /// `2024-05-31`, or `2024-05-31T08:30:00` where the time is not midnight; nil for a number that is no day up to 9999.
  func iso(_ number: ExactNumber) -> SheetValue? {
    guard let (whole, rest) = number.parts else { return nil }
    // A binary number falls short of the second it means: to the millisecond, then the part of a second is cut.
    var seconds = (rest * 86_400 + 500_000_000) / 1_000_000_000_000
    var day = whole
    if seconds >= 86_400 {
      seconds -= 86_400
      day += 1
    }
    guard let date = date(day) else { return nil }
    guard seconds > 0 else { return .day(date) }
    return .moment(
      "\(date)T\(Self.two(seconds / 3600)):\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))")
  }

  private func date(_ serial: Int) -> String? {
    let days: Int
    switch calendar {
    case .from1904: days = serial + 1462
    case .from1900 where serial == 0 || serial == 60: return nil
    case .from1900: days = serial < 60 ? serial + 1 : serial
    }
    guard days <= 2_958_465 else { return nil }
    // Days since 0000-03-01 of the proleptic calendar, so that a leap day ends its year; 1899-12-30 is day 693,899.
    let z = days + 693_899
    let era = z / 146_097
    let inEra = z % 146_097
    let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    let day = inYear - (153 * month + 2) / 5 + 1
    let isNext = month >= 10
    let full = era * 400 + year + (isNext ? 1 : 0)
    return "\(full)-\(Self.two(isNext ? month - 9 : month + 3))-\(Self.two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
