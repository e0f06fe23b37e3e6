import Reading

/// An expert's value for one indicator of a sheet, beside the school's own.
package struct Verdict: Hashable, Sendable {
  package var indicator: String
  /// Points of an option of the indicator's scale.
  package var points: Int
  package var reason: String
  /// Day of the verification, `2024-05-20`.
  package var day: String
  /// Who verified.
  package var expert: String

  package init(indicator: String, points: Int, reason: String, day: String, expert: String) {
    self.indicator = indicator
    self.points = points
    self.reason = reason
    self.day = day
    self.expert = expert
  }

  /// A row of the table as the audit trail writes it down.
  static func line(_ row: SQLRow) -> String {
    var json = JSONWriter()
    json.beginArray()
    for value in row.values {
      switch value {
      case .null, .blob: json.null()
      case .int(let int): json.int(int)
      case .text(let text): json.string(text)
      }
    }
    json.endArray()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
