/// One question of the instrument (показатель).
package struct Indicator: Sendable {
  /// Readable, stable, never reused; ours, for the official letters do not exist.
  package var id: String
  /// Number in the official through-numbering, where it is known.
  package var number: Int?
  /// Id of a criterion of the same direction.
  package var criterion: String
  package var title: String
  /// Basis of the title.
  package var basis: Basis
  /// Other titles for schools of some kinds; the first that fits is shown.
  package var variants: [TitleVariant]
  /// Zero points on it make the direction's score 0 (M4).
  package var critical: Bool
  package var criticalBasis: Basis
  package var applies: Applicability
  package var appliesBasis: Basis
  /// The school may declare it not applicable with a written reason (M2); holds the typical reason, in Russian.
  package var mayExclude: String?
  package var scale: AnswerScale
  /// One for each pair of neighbouring point values, from the lowest up.
  package var steps: [Step]
  package var place: Place

  package init(
    id: String, number: Int? = nil, criterion: String, title: String, basis: Basis, variants: [TitleVariant] = [],
    critical: Bool,

    criticalBasis: Basis, applies: Applicability, appliesBasis: Basis, mayExclude: String? = nil, scale: AnswerScale,
    steps: [Step], place: Place = .nowhere
  ) {
    self.id = id
    self.number = number
    self.criterion = criterion
    self.title = title
    self.basis = basis
    self.variants = variants
    self.critical = critical
    self.criticalBasis = criticalBasis
    self.applies = applies
    self.appliesBasis = appliesBasis
    self.mayExclude = mayExclude
    self.scale = scale
    self.steps = steps
    self.place = place
  }
}

extension Indicator {
  /// The other title that a school of this kind is shown, with its own basis; nil where it is shown the title.
  package func variant(for kind: String?) -> TitleVariant? {
    kind.flatMap { kind in variants.first { $0.kinds.contains(kind) } }
  }
}

/// A title of an indicator for schools of some kinds, as the variant of the test for them words it.
package struct TitleVariant: Hashable, Sendable {
  /// Ids of `SchoolKind`.
  package var kinds: Set<String>
  package var title: String
  package var basis: Basis

  package init(kinds: Set<String>, title: String, basis: Basis) {
    self.kinds = kinds
    self.title = title
    self.basis = basis
  }
}

/// To which schools an indicator applies (M2): a predicate over the school's passport.
package indirect enum Applicability: Hashable, Sendable {
  case everyone
  /// The school teaches at least one of these levels of education.
  case educationLevels(Set<EducationLevel>)
  /// The school has (or has not) pupils with special needs.
  case specialNeeds(Bool)
  /// The school is of one of these kinds, by id.
  case kinds(Set<String>)
  case all([Applicability])
  case any([Applicability])
  case not(Applicability)
}
