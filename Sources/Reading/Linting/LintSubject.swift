import RubricModel

/// What the rules look at: the rubric as a value, and its own files as text (those of a base edition are linted apart).
struct LintSubject {
  let rubric: Rubric
  /// The reader had to leave something out, so that absence proves nothing.
  let isPartial: Bool
  /// All indicators in declared order.
  let indicators: [Indicator]
  /// Ids of the declared sources and kinds of school.
  let sources: Set<String>
  let schoolKinds: [String]
  /// Every kind of passport a school may have under this rubric.
  let passports: [PassportCase]
  /// The package's own files.
  private let documents: [JSONNode]

  init?(_ reading: RubricReading) {
    guard let rubric = reading.draft else { return nil }
    self.rubric = rubric
    isPartial = reading.problems.contains { $0.severity == .error }
    indicators = rubric.indicators
    sources = Set(rubric.sources.map(\.id))
    schoolKinds = rubric.schoolKinds.map(\.id)
    passports = PassportCase.all(for: rubric)
    documents = reading.documents
  }

  /// Hands over every fact that must carry a basis.
  func forEachFact(_ body: (BasedFact) -> Void) { BasedFact.forEach(in: rubric, body) }

  /// Hands over every text of the package's own files, in the order of the files.
  func forEachText(_ body: (TextValue) -> Void) {
    for document in documents { TextValue.forEach(in: document, body) }
  }

  /// Whether a place is in one of the package's own files; what stands in others belongs to its base.
  func owns(_ place: Place) -> Bool { documents.contains { $0.place.file == place.file } }
}
