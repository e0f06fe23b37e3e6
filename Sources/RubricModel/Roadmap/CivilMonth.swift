/// A month of the Gregorian calendar, as most deadlines name one («ноябрь 2022 года»).
package struct CivilMonth: Hashable, Sendable {
  package let year: Int
  /// 1…12.
  package let month: Int

  /// Nil when the month is not 1…12, or the year lies outside `CivilDay.years`.
  package init?(year: Int, month: Int) {
    guard CivilDay.years.contains(year), (1...12).contains(month) else { return nil }
    self.init(clampingYear: year, month: month)
  }

  /// Nil unless the text is exactly `YYYY-MM`.
  package init?(iso: String) {
    let digits = Array(iso.utf8)
    guard digits.count == 7 else { return nil }
    self.init(digits: digits[...])
  }

  /// A month of a year; numbers out of range become the nearest that are in it.
  package init(clampingYear year: Int, month: Int) {
    self.year = min(max(year, CivilDay.years.lowerBound), CivilDay.years.upperBound)
    self.month = min(max(month, 1), 12)
  }

  init?(digits: ArraySlice<UInt8>) {
    let start = digits.startIndex
    guard digits[start + 4] == 0x2D, let year = Self.number(digits[start..<start + 4]),
      let month = Self.number(digits[start + 5..<start + 7])
    else { return nil }
    self.init(year: year, month: month)
  }

  /// Two or four decimal digits, nothing else.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Days in the month, 28…31.
  package var length: Int {
    switch month {
    case 2: Self.isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var first: CivilDay { CivilDay(in: self, clampingDay: 1) }
  package var last: CivilDay { CivilDay(in: self, clampingDay: length) }

  /// `2023-09`.
  package var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// Whether February of the year has 29 days.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CivilMonth: Comparable {
  package static func < (left: CivilMonth, right: CivilMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
