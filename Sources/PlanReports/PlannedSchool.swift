import Encoded
import Planning
import RubricModel
import RussianText
import Scoring

/// A school's sheet with the plan drawn up for it: what all papers of P10 and P15–P18 are made of.
package struct PlannedSchool: Sendable {
  package let scored: ScoredSheet
  package let plan: ActionPlan
  let request: PlanRequest
  let indicators: [Indicator]

  /// Draws up the plan.
  package init(_ scored: ScoredSheet, _ request: PlanRequest) {
    self.scored = scored
    self.request = request
    indicators = scored.rubric.indicators
    plan = ActionPlanner(
      PlanSchool(rubric: scored.rubric, compiled: scored.compiled, evaluation: scored.evaluation)
    ).plan(request)
  }

  var rubric: Rubric { scored.rubric }
  var evaluation: Evaluation { scored.evaluation }
  var roadmap: Roadmap { plan.roadmap }
  var school: School { scored.sheet.school }

  func title(_ item: Int) -> String { indicators[item].title(for: school.kind) }
  func direction(_ index: Int) -> String { rubric.directions[index].name }
  func direction(of item: Int) -> Int { scored.compiled.items[item].direction }

  /// «с 0 до 1 балла из 3».
  func change(_ step: ActionStep) -> String {
    "с\u{A0}\(step.from) до\u{A0}\(Plural.pointsGenitive(step.to)) из\u{A0}\(scored.compiled.items[step.item].highest)"
  }

  /// «распоряжения», for references to clauses of the order.
  var act: String { roadmap.document.genitive }
}

/// A phrase of a text with its first letter a capital.
func sentence(_ text: String) -> String { text.isEmpty ? "" : capitalized(text) + "." }
