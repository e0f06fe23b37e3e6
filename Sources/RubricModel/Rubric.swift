/// One instrument as published at one date (методика, редакция). Data, never code.
package struct Rubric: Sendable {
  package var id: String
  package var title: String
  /// Name of the edition as people call it, for example «2023».
  package var edition: String
  /// Who published the instrument.
  package var issuer: String
  /// Who wrote it down as data.
  package var encodedBy: String
  /// BCP 47.
  package var language: String
  /// First and last ISO day the edition was in use; the last may be open.
  package var period: (from: String, to: String?)
  /// Basis of the period; nil for a rubric made in code.
  package var periodBasis: Basis?
  /// ISO day on which a person last compared the data with the sources.
  package var checkedOn: String
  /// Id of the edition this one is written as a difference from.
  package var base: String?
  package var sources: [Source]
  package var schoolKinds: [SchoolKind]
  package var levels: LevelScale
  package var directions: [Direction] {
    didSet { indicators = directions.flatMap { $0.indicators } }
  }
  /// All indicators in declared order; their position here is their index everywhere else.
  package private(set) var indicators: [Indicator]
  /// Basis of every effort, duration and measure of the package: they are ours, and say so once.
  package var stepsBasis: Basis
  /// SHA-256 over the bytes of all files the rubric was read from, in hex; empty for one made in code.
  package var sha256: String
  package var place: Place

  package init(
    id: String, title: String, edition: String, issuer: String, encodedBy: String, language: String = "ru",
    period: (from: String, to: String?), periodBasis: Basis? = nil, checkedOn: String, base: String? = nil,
    sources: [Source],
    schoolKinds: [SchoolKind], levels: LevelScale, directions: [Direction], stepsBasis: Basis, sha256: String = "",
    place: Place = .nowhere
  ) {
    self.id = id
    self.title = title
    self.edition = edition
    self.issuer = issuer
    self.encodedBy = encodedBy
    self.language = language
    self.period = period
    self.periodBasis = periodBasis
    self.checkedOn = checkedOn
    self.base = base
    self.sources = sources
    self.schoolKinds = schoolKinds
    self.levels = levels
    self.directions = directions
    indicators = directions.flatMap { $0.indicators }
    self.stepsBasis = stepsBasis
    self.sha256 = sha256
    self.place = place
  }
}

/// A kind of school the edition knows, for example `correctional`.
package struct SchoolKind: Hashable, Sendable {
  package var id: String
  package var name: String
  package var place: Place

  package init(id: String, name: String, place: Place = .nowhere) {
    self.id = id
    self.name = name
    self.place = place
  }
}
