import RubricModel

/// What the rules look at: the rubric as a value, and its own files as text (those of a base edition are linted apart).
struct LintSubject {
  let rubric: Rubric
  /// The reader had to leave something out, so that absence proves nothing.
  let isPartial: Bool
  /// The files of the package itself; what stands in others belongs to its base.
  let files: Set<String>
  /// All indicators in declared order.
  let indicators: [Indicator]
  /// Every fact that must carry a basis.
  let facts: [BasedFact]
  /// Every text of the package's own files, with its key and place.
  let texts: [TextValue]
  /// Every kind of passport a school may have under this rubric.
  let passports: [PassportCase]

  init?(_ reading: RubricReading) {
    guard let rubric = reading.draft else { return nil }
    self.rubric = rubric
    isPartial = reading.problems.contains { $0.severity == .error }
    files = Set(reading.documents.map(\.place.file))
    indicators = rubric.indicators
    facts = BasedFact.all(in: rubric)
    texts = reading.documents.flatMap(TextValue.all(in:))
    passports = PassportCase.all(for: rubric)
  }
}
