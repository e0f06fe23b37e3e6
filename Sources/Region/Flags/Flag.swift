import RubricModel

/// A note to the methodist that something deserves a look; the score stays (M15).
package struct Flag: Hashable, Sendable {
  /// What was noticed.
  package enum Kind: Hashable, Sendable {
    /// Every indicator that applies has its maximum.
    case allMaxima(indicators: Int)
    /// The same answers as in the wave before.
    case copyOfLastWave(String, answers: Int)
    /// Up by two levels or more between the waves, under one edition, without a finished measure.
    case jump(LevelScope, from: Int, to: Int)
    /// Answers that cannot all hold; indirect, for few flags are of this kind and a link is large.
    indirect case contradiction(AnswerLink)
    /// Other counted schools of the municipality bear the same name: perhaps one school under several ids.
    case sameName(ids: [String])
  }

  package let label: SchoolLabel
  package let kind: Kind

  /// A flag of a school.
  package init(label: SchoolLabel, kind: Kind) {
    self.label = label
    self.kind = kind
  }
}
