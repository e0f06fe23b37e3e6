/// Ids of invented schools.
enum InventedID {
  /// An ОГРН of 13 digits with a valid check digit: prefix of eight digits, number 0…9999, check digit.
  static func registration(prefix: String, number: Int) -> String {
    let digits = prefix + padded(number % 10_000, to: 4)
    let remainder = digits.utf8.reduce(0) { ($0 * 10 + Int($1) - 48) % 11 }
    return digits + String(remainder % 10)
  }

  /// An id of the region's own, for a school without an ОГРН.
  static func own(prefix: String, number: Int) -> String { "\(prefix)-\(padded(number, to: 3))" }

  private static func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
  }
}
