import RubricModel
import Scoring

/// What an expert found of one sheet: the values in force beside the school's own, which stay.
package struct ExpertReview: Hashable, Sendable {
  /// In the order of indicator ids.
  package let verdicts: [ExpertVerdict]
  /// The row of states with the expert's values in place of the school's, under the school's own edition.
  package let row: StateRow

  /// A review of a sheet.
  package init(verdicts: [ExpertVerdict], row: StateRow) {
    self.verdicts = verdicts
    self.row = row
  }
}

/// An expert's value for one indicator.
package struct ExpertVerdict: Hashable, Sendable {
  /// Id of the indicator.
  package let indicator: String
  /// Points of the school's own answer; nil where it gave no number.
  package let declared: Int?
  package let points: Int
  package let reason: String
  /// ISO day of the verification.
  package let day: String
  package let expert: String

  package init(indicator: String, declared: Int?, points: Int, reason: String, day: String, expert: String) {
    self.indicator = indicator
    self.declared = declared
    self.points = points
    self.reason = reason
    self.day = day
    self.expert = expert
  }

  /// The expert does not agree with the school.
  package var differs: Bool { declared != points }
}
