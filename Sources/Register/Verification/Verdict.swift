/// What an expert says of one indicator of a sheet: a value beside the school's own, or that the one in force is taken back.
package struct Verdict: Hashable, Sendable {
  package var indicator: String
  package var value: ExpertValue
  package var reason: String
  /// Day of the verification, or on which the value was taken back, `2024-05-20`.
  package var day: String
  /// Who verified, or took back.
  package var expert: String

  package init(indicator: String, value: ExpertValue, reason: String, day: String, expert: String) {
    self.indicator = indicator
    self.value = value
    self.reason = reason
    self.day = day
    self.expert = expert
  }

  /// A value; `points` are those of an option of the indicator's scale.
  package init(indicator: String, points: Int, reason: String, day: String, expert: String) {
    self.init(indicator: indicator, value: .points(points), reason: reason, day: day, expert: expert)
  }
}
