/// Dates written out in a cell, as the strict variant of the format and a few programs have them.
enum ISOMoment {
  /// `2024-11-15`, `2024-11-15T08:30:00`, also with fractions of a second and `Z`; a time alone is a text; nil for anything else.
  static func value(of text: String) -> SheetValue? {
    if isClock(text.prefix(8)), isTail(text.dropFirst(8)) { return .text(String(text.prefix(8))) }
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let day = parts.first, isDay(day), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return .day(String(day)) }
    let clock = parts[1].prefix(8)
    guard isClock(clock), isTail(parts[1].dropFirst(8)) else { return nil }
    return clock == "00:00:00" ? .day(String(day)) : .moment("\(day)T\(clock)")
  }

  private static func isDay(_ text: Substring) -> Bool {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { digits($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      text.utf8.count == 10, (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  private static func isClock(_ text: Substring) -> Bool {
    let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { digits($0) }
    guard numbers.count == 3, text.utf8.count == 8, let hour = numbers[0], let minute = numbers[1],
      let second = numbers[2]
    else { return false }
    return hour < 24 && minute < 60 && second < 60
  }

  private static func isTail(_ text: Substring) -> Bool {
    let text = text.last == "Z" ? text.dropLast() : text
    return text.isEmpty || text.first == "." && digits(text.dropFirst()) != nil
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
