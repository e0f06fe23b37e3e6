import RubricModel
import Scoring

/// One school's sheet with its evaluation under one edition: what every output is made of.
package struct ScoredSheet: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric
  package let sheet: AnswerSheet
  /// SHA-256 of the bytes of the sheet as sent, in hex.
  package let sha256: String
  package let evaluation: Evaluation
  /// Indicators the school answered though they do not apply to it: reported, and left out of the score (M2).
  package let leftOut: [Int]

  /// Evaluates resolved states of a sheet.
  package init(
    rubric: Rubric, compiled: CompiledRubric, sheet: AnswerSheet, sha256: String, states: [AnswerState]
  ) {
    self.rubric = rubric
    self.compiled = compiled
    self.sheet = sheet
    self.sha256 = sha256
    let passport = Passport(sheet.school, kinds: rubric.schoolKinds)
    evaluation = Evaluator(compiled).evaluate(states, passport: passport)
    leftOut = states.indices.filter { item in
      states[item] != .unanswered && states[item] != .notApplicable && !compiled.applies(item, to: passport)
    }
  }

  /// The certificate of the evaluation (M9).
  package var certificate: Certificate { Certifier(rubric, compiled).certify(evaluation, kind: sheet.school.kind) }
}

extension LevelScale {
  /// Id of a level by index; nil stays nil.
  package func id(_ level: Int?) -> String? { level.map { levels[$0].id } }
  /// Russian name of a level by index.
  package func name(_ level: Int) -> String { levels[level].name }
}

extension Indicator {
  /// The title that a school of this kind is shown.
  package func title(for kind: String?) -> String {
    variant(for: kind)?.title ?? title
  }
}
