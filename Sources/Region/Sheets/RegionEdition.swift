import RubricModel
import Scoring

/// An edition that sheets of the region answer, compiled.
package final class RegionEdition: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric
  /// Answers that cannot both hold (M15).
  package let links: [AnswerLink]

  /// What rows of states are kept under: the id of the rubric, or another name where two packages bear one id.
  package let id: String

  /// An edition over a rubric and the same rubric compiled; `id` where it is not the rubric's own.
  package init(_ rubric: Rubric, _ compiled: CompiledRubric, links: [AnswerLink] = [], id: String? = nil) {
    self.id = id ?? rubric.id
    self.rubric = rubric
    self.compiled = compiled
    self.links = links
  }

  /// Slots of a distribution: the levels of the edition, then undecided, then not rated.
  package var slots: Int { rubric.levels.levels.count + 2 }
}
