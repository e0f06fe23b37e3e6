/// What may be answered to an indicator and how many points it gives (шкала).
///
/// The shapes are data: a fourth is a case here, a file in Reading and a file in Scoring.
public struct AnswerScale: Hashable, Sendable {
  /// The form of an answer.
  public enum Shape: Hashable, Sendable {
    /// One option is chosen; each has its own points.
    case choice
    /// Part of a whole, compared exactly in per cent (M1); texts name both in the genitive.
    case share(part: String, whole: String)
    /// A count of things, named in the genitive plural.
    case count(of: String)
  }

  public var shape: Shape
  /// Lowest first, as declared; points never repeat.
  public var options: [Option]
  public var place: Place

  public init(shape: Shape, options: [Option], place: Place = .nowhere) {
    self.shape = shape
    self.options = options
    self.place = place
  }

  /// An option of a choice, or a band of a share (bounds in whole per cent) or of a count.
  public struct Option: Hashable, Sendable {
    /// 0…100.
    public var points: Int
    public var text: String
    /// Inclusive lower bound of a band; nil for an option of a choice.
    public var from: Int?
    /// Exclusive upper bound of a band; nil for an option of a choice and for the last band.
    public var below: Int?
    public var basis: Basis
    public var place: Place

    public init(
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
  public var maximum: Int { options.map(\.points).max() ?? 0 }
  /// Fewest points any option gives; 0 for an empty scale.
  public var minimum: Int { options.map(\.points).min() ?? 0 }
}

/// The way from one option to the next better one: what it costs and what to do.
public struct Step: Hashable, Sendable {
  /// Points before and after.
  public var from: Int
  public var to: Int
  /// Relative work, 1 (a local act) … 10 (a year of the whole staff); ours.
  public var effort: Int
  /// How long it usually takes, in weeks, 1…104; ours.
  public var weeks: Int
  public var measure: Measure
  public var place: Place

  public init(from: Int, to: Int, effort: Int, weeks: Int, measure: Measure, place: Place = .nowhere) {
    self.from = from
    self.to = to
    self.effort = effort
    self.weeks = weeks
    self.measure = measure
    self.place = place
  }
}

/// How a school raises one indicator by one step (мера).
public struct Measure: Hashable, Sendable {
  /// What to do, in the infinitive.
  public var action: String
  /// Who answers for it inside the school, in the nominative.
  public var owner: String
  /// What shows it is done.
  public var evidence: String

  public init(action: String, owner: String, evidence: String) {
    self.action = action
    self.owner = owner
    self.evidence = evidence
  }
}
