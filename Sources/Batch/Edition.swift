import Reading
import RubricModel
import Scoring

/// A rubric ready to score with: compiled, with what both readers need; made once and shared by all threads.
package final class Edition: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric
  package let resolver: AnswerResolver
  /// nil when the edition has something that only the careful reader knows.
  package let table: ScanTable?

  package init(_ rubric: Rubric) {
    self.rubric = rubric
    compiled = CompiledRubric(rubric)
    resolver = AnswerResolver(rubric, compiled)
    table = ScanTable(rubric, compiled)
  }
}
