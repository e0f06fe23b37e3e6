import RubricModel

/// How a target stands on a day: one line for each municipality, group or bucket it is tested in, and the sum of them.
package struct TargetOutcome: Hashable, Sendable {
  /// The whole target.
  package enum Outcome: String, CaseIterable, Sendable {
    case reached
    case notReached
    /// More than an exact number.
    case exceeded
    /// Something that must be measured is not, or its time has not come.
    case undecided
    /// No threshold in the document.
    case notJudged
    /// Nothing was measured at all.
    case unmeasured
  }

  /// One place, group or bucket.
  package struct Line: Hashable, Sendable {
    /// A municipality or school.
    package var at: String?
    /// Id of a group; `together` for all groups of the target.
    package var group: String?
    package var bucket: DateWindow?
    package var value: TargetValue?
    /// Nil where nothing was measured, or the bucket is not over.
    package var verdict: TargetTest.Verdict?
    /// Day of the measurement.
    package var on: CivilDay?
  }

  /// Group id of the line that adds all groups up.
  package static let together = "together"

  package var target: Target
  package var outcome: Outcome
  package var lines: [Line]
  /// False where the test is repeated for each municipality or school and nobody said which there are.
  package var listKnown: Bool
  /// Threshold × number of buckets: a control sum, never a test.
  package var expectedTotal: Int?
}
