extension SheetCell {
  /// What stands in the file for a number, or nil for a text and an empty cell.
  var number: String? {
    switch value {
    case .empty, .text: nil
    case .number(let units, let places): Self.decimal(units, places)
    case .change(let units): "\(units)"
    case .percent(let units, let places): Self.decimal(units, places + 2)
    case .day(let year, let month, let day): Self.serial(year, month, day).map(String.init)
    }
  }

  /// The form in which the number is shown.
  var formatCode: String {
    func zeros(_ places: Int) -> String {
      places > 0 ? "0." + String(repeating: "0", count: min(places, 15)) : "0"
    }
    return switch value {
    case .empty: ""
    case .text: "@"
    // Groups of three from five digits on, as Russian print has it.
    case .number(let units, 0): units.magnitude < 10_000 ? "0" : "#,##0"
    case .number(_, let places): zeros(places)
    case .change(let units): units.magnitude < 10_000 ? "+0;\u{2212}0;0" : "+#,##0;\u{2212}#,##0;0"
    case .percent(_, let places): zeros(places) + "%"
    case .day: "dd\\.mm\\.yyyy"
    }
  }

  /// Programs that take a text for a formula look at its first character.
  var looksLikeFormula: Bool {
    guard case .text(let text) = value, let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "'"].contains(first)
  }

  /// `units / 10^places` as digits, without a floating point in between.
  static func decimal(_ units: Int, _ places: Int) -> String {
    guard places > 0 else { return "\(units)" }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(places + 1 - digits.count, 0)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The number of a day in the calendar of 1900; nil for a day that is none, or before March 1900, where Excel errs.
  static func serial(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1900...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day),
      year > 1900 || month > 2
    else { return nil }
    let before = year - 1
    let days = 365 * before + before / 4 - before / 100 + before / 400
    let inYear = lengths[..<(month - 1)].reduce(0, +) + day
    // 1899-12-30 is day 0 for all days after February 1900; its own count from year 1 is 693,594.
    return days + inYear - 693_594
  }
}
