import RubricModel
import RussianText

extension DateWindow {
  /// As people say it: «17.01.2022», «до 15.10.2023», «ноябрь 2022 – июнь 2023 г.», «2021 год».
  package var russian: String {
    guard let start else { return "до\u{A0}\(date(end.iso))" }
    if start == end { return date(start.iso) }
    let months = start.day == 1 && end == end.civilMonth.last
    guard months else { return "\(date(start.iso))\u{A0}– \(date(end.iso))" }
    if start.civilMonth == end.civilMonth { return "\(MonthWords.name(start.month)) \(start.year)\u{A0}г." }
    if start.month == 1 && end.month == 12 && start.year == end.year { return "\(start.year)\u{A0}год" }
    let first = start.year == end.year ? MonthWords.name(start.month) : "\(MonthWords.name(start.month)) \(start.year)"
    return "\(first)\u{A0}– \(MonthWords.name(end.month)) \(end.year)\u{A0}г."
  }
}

/// Names of the months.
enum MonthWords {
  private static let names = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  ]

  /// In the nominative; the month is 1…12.
  static func name(_ month: Int) -> String { names[min(max(month, 1), 12) - 1] }
}
