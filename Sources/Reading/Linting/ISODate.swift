/// Form and calendar of ISO 8601 days, months and years; knows no clock.
enum ISODate {
  /// Whether a text is a day `2023-09-01` of the calendar, or also a month or a year where the shorter are allowed.
  static func isDate(_ text: String, orShorter: Bool) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || (orShorter && (1...2).contains(parts.count)) else { return false }
    guard let year = number(parts[0], digits: 4), (1900...2199).contains(year) else { return false }
    guard parts.count > 1 else { return true }
    guard let month = number(parts[1], digits: 2), (1...12).contains(month) else { return false }
    guard parts.count > 2 else { return true }
    guard let day = number(parts[2], digits: 2) else { return false }
    return (1...days(of: month, in: year)).contains(day)
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(text)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}
