import Encoded
import RubricModel
import RussianText
import Scoring

/// All that a school's report is made of: the sheet of this wave, and the one before it under the same edition, if any.
package struct SchoolCase: Sendable {
  package let current: ScoredSheet
  /// An earlier wave of the same school under the same edition (M13).
  package let previous: ScoredSheet?
  package let certificate: Certificate
  package let deficits: [Deficit]
  let indicators: [Indicator]

  /// A case; an earlier sheet of another edition is left aside, for two editions are not compared here.
  package init(_ current: ScoredSheet, previous: ScoredSheet? = nil) {
    self.current = current
    let isSameEdition = previous?.rubric.sha256 == current.rubric.sha256
    self.previous = isSameEdition ? previous : nil
    certificate = current.certificate
    deficits = current.compiled.deficits(in: current.evaluation)
    indicators = current.rubric.indicators
  }

  var rubric: Rubric { current.rubric }
  var evaluation: Evaluation { current.evaluation }
  var school: School { current.sheet.school }

  /// The title that a school of this kind is shown.
  package func title(_ item: Int) -> String { indicators[item].title(for: school.kind) }
  func direction(_ index: Int) -> RubricModel.Direction { rubric.directions[index] }

  /// Deficits of one direction, in the order of the whole list.
  func deficits(of direction: Int) -> [Deficit] {
    deficits.filter { current.compiled.items[$0.item].direction == direction }
  }

  /// Counting indicators of a direction that stand at their maximum.
  func strengths(of direction: Int) -> [Int] {
    current.compiled.directions[direction].filter { item in
      evaluation.states[item].points == current.compiled.items[item].highest
    }
  }

  /// The step up from where an indicator stands.
  func step(from points: Int, item: Int) -> Step? { indicators[item].steps.first { $0.from >= points } }
}
