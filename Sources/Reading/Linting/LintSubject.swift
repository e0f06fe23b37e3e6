package import RubricModel

/// What the rules look at: the rubric as a value, and its own files as text (those of a base edition are linted apart).
package struct LintSubject {
  package let rubric: Rubric
  /// The reader had to leave something out, so that absence proves nothing.
  package let isPartial: Bool
  /// Every fact that must carry a basis.
  package let facts: [BasedFact]
  /// Every text of the package's own files, with its key and place.
  package let texts: [TextValue]
  /// Every kind of passport a school may have under this rubric.
  package let passports: [Passport]

  package init?(_ reading: RubricReading) {
    guard let rubric = reading.draft else { return nil }
    self.rubric = rubric
    isPartial = reading.problems.contains { $0.severity == .error }
    facts = BasedFact.all(in: rubric)
    texts = reading.documents.flatMap(TextValue.all(in:))
    passports = Passport.all(for: rubric)
  }
}
