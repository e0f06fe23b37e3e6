/// What may be answered to an indicator and how many points it gives (шкала).
///
/// The shapes are data: a fourth is a case here, a file in Reading and a file in Scoring.
package struct AnswerScale: Hashable, Sendable {
  /// The form of an answer.
  package enum Shape: Hashable, Sendable {
    /// One option is chosen; each has its own points.
    case choice
    /// Part of a whole, compared exactly in per cent (M1); texts name both in the genitive.
    case share(part: String, whole: String)
    /// A count of things, named in the genitive plural.
    case count(of: String)
  }

  package var shape: Shape
  /// Lowest first, as declared; points never repeat.
  package var options: [Option]
  package var place: Place

  package init(shape: Shape, options: [Option], place: Place = .nowhere) {
    self.shape = shape
    self.options = options
    self.place = place
  }

  /// An option of a choice, or a band of a share (bounds in whole per cent) or of a count.
  package struct Option: Hashable, Sendable {
    /// 0…100.
    package var points: Int
    package var text: String
    /// Inclusive lower bound of a band; nil for an option of a choice.
    package var from: Int?
    /// Exclusive upper bound of a band; nil for an option of a choice and for the last band.
    package var below: Int?
    package var basis: Basis
    package var place: Place

    package init(
      points: Int, text: String, from: Int? = nil, below: Int? = nil, basis: Basis, place: Place = .nowhere
    ) {
      self.points = points
      self.text = text
      self.from = from
      self.below = below
      self.basis = basis
      self.place = place
    }
  }

  /// Most points any option gives; 0 for an empty scale.
  package var maximum: Int { options.lazy.map { $0.points }.max() ?? 0 }
  /// Fewest points any option gives; 0 for an empty scale.
  package var minimum: Int { options.lazy.map { $0.points }.min() ?? 0 }
}

/// The way from one option to the next better one: what it costs and what to do.
package struct Step: Hashable, Sendable {
  /// Points before and after.
  package var from: Int
  package var to: Int
  /// Relative work, 1 (a local act) … 10 (a year of the whole staff); ours.
  package var effort: Int
  /// How long it usually takes, in weeks, 1…104; ours.
  package var weeks: Int
  package var measure: Measure
  package var place: Place

  package init(from: Int, to: Int, effort: Int, weeks: Int, measure: Measure, place: Place = .nowhere) {
    self.from = from
    self.to = to
    self.effort = effort
    self.weeks = weeks
    self.measure = measure
    self.place = place
  }
}

/// How a school raises one indicator by one step (мера).
package struct Measure: Hashable, Sendable {
  /// What to do, in the infinitive.
  package var action: String
  /// Who answers for it inside the school, in the nominative.
  package var owner: String
  /// What shows it is done.
  package var evidence: String

  package init(action: String, owner: String, evidence: String) {
    self.action = action
    self.owner = owner
    self.evidence = evidence
  }
}
