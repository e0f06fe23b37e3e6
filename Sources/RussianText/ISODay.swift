/// A day of the Gregorian calendar, checked; no clock or time zone takes part (M12).
package struct ISODay: Hashable, Comparable, Sendable {
  /// 1…9999.
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31, one that the month has.
  package let day: Int

  /// Nil for a day that the calendar does not have.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2023-11-15`, nothing looser.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = ISODigits.value(bytes[0..<4]),
      let month = ISODigits.value(bytes[5..<7]), let day = ISODigits.value(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 31 December of the year before the first; the difference of two days is the days between them.
  package var number: Int {
    let before = year - 1
    let months = (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) }
    return 365 * before + before / 4 - before / 100 + before / 400 + months + day
  }

  package static func < (a: ISODay, b: ISODay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// Days of a month; leap years by the rule of 4, 100 and 400.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A month of a year: the name of a wave.
package struct ISOMonth: Hashable, Comparable, Sendable {
  /// 1…9999.
  package let year: Int
  /// 1…12.
  package let month: Int

  /// Reads `2023-11`, nothing looser.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == 0x2D, let year = ISODigits.value(bytes[0..<4]),
      let month = ISODigits.value(bytes[5..<7]), year >= 1, (1...12).contains(month)
    else { return nil }
    self.year = year
    self.month = month
  }

  package static func < (a: ISOMonth, b: ISOMonth) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

enum ISODigits {
  /// The value of ASCII digits; nil where anything else stands.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
