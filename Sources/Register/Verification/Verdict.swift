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
}
