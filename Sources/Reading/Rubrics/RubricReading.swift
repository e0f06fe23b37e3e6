import RubricModel

/// What came of reading a rubric package: the rubric, or all that stands in its way.
package struct RubricReading: Sendable {
  /// What could be read, holes and all; for the linter, never for scoring.
  package let draft: Rubric?
  /// Of this package and of the editions it is written as a difference from.
  package let problems: [Problem]
  /// The package's own files as texts; those of a base edition are not among them.
  package let documents: [JSONNode]
  /// The levels the edition goes by, its own or its base's.
  let levels: JSONNode?
  let digest: RubricDigest

  init(
    draft: Rubric? = nil, problems: [Problem], documents: [JSONNode] = [], levels: JSONNode? = nil,
    digest: RubricDigest = RubricDigest()
  ) {
    self.draft = draft
    self.problems = problems
    self.documents = documents
    self.levels = levels
    self.digest = digest
  }

  /// The rubric, when nothing stands in its way.
  package var rubric: Rubric? { problems.contains { $0.severity == .error } ? nil : draft }
}
