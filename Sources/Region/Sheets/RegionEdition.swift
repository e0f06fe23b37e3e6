import RubricModel
import Scoring

/// An edition that sheets of the region answer, compiled.
package final class RegionEdition: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric
  /// Answers that cannot both hold (M15).
  package let links: [AnswerLink]

  /// An edition over a rubric and the same rubric compiled.
  package init(_ rubric: Rubric, _ compiled: CompiledRubric, links: [AnswerLink] = []) {
    self.rubric = rubric
    self.compiled = compiled
    self.links = links
  }

  package var id: String { rubric.id }
  /// Slots of a distribution: the levels of the edition, then undecided, then not rated.
  package var slots: Int { rubric.levels.levels.count + 2 }
}
