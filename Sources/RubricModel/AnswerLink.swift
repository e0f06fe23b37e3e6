/// Answers that cannot all hold at once; a note to the methodist, never a penalty (M15).
package struct AnswerLink: Hashable, Sendable {
  /// One side: the points of an indicator lie in `points`.
  package struct Side: Hashable, Sendable {
    /// Id of the indicator.
    package var indicator: String
    package var points: ClosedRange<Int>

    package init(indicator: String, points: ClosedRange<Int>) {
      self.indicator = indicator
      self.points = points
    }
  }

  package var id: String
  /// The answers contradict where every side holds.
  package var sides: [Side]
  /// What does not fit, in a Russian clause without a full stop.
  package var why: String
  package var basis: Basis
  package var place: Place

  package init(id: String, sides: [Side], why: String, basis: Basis, place: Place = .nowhere) {
    self.id = id
    self.sides = sides
    self.why = why
    self.basis = basis
    self.place = place
  }
}
