import RubricModel

/// What the rules look at: the rubric as a value, and its own files as text (those of a base edition are linted apart).
struct LintSubject {
  let rubric: Rubric
  /// The reader had to leave something out, so that absence proves nothing.
  let isPartial: Bool
  /// Every fact that must carry a basis.
  let facts: [BasedFact]
  /// Every text of the package's own files, with its key and place.
  let texts: [TextValue]
  /// Every kind of passport a school may have under this rubric.
  let passports: [Passport]

  init?(_ reading: RubricReading) {
    guard let rubric = reading.draft else { return nil }
    self.rubric = rubric
    isPartial = reading.problems.contains { $0.severity == .error }
    facts = BasedFact.all(in: rubric)
    texts = reading.documents.flatMap(TextValue.all(in:))
    passports = Passport.all(for: rubric)
  }
}
