import RubricModel

/// A fact a result rests on that is ours and not official (M8).
package struct Assumption: Hashable, Sendable {
  /// Which fact of the edition it is.
  package enum Subject: Hashable, Sendable {
    case title(item: Int)
    case scale(item: Int)
    case critical(item: Int)
    case applicability(item: Int)
    /// Index of the direction; nil for the whole.
    case cutScores(direction: Int?)
    case criticalRule
    case zeroedDirection
    case gaps
    /// Efforts, durations and measures of the edition, together.
    case steps
  }

  package let subject: Subject
  package let basis: Basis
}

extension Rubric {
  /// The assumptions that a school's result rests on, in declared order; each fact once, a scale counts as one.
  ///
  /// Indicators that do not count for the school are left out; rules count only where they could act.
  /// `kind` is the kind of the school: another title for it rests on a basis of its own.
  package func assumptions(behind evaluation: Evaluation, kind: String?) -> [Assumption] {
    var facts: [Assumption] = []
    func note(_ subject: Assumption.Subject, _ basis: Basis) {
      if basis.kind == .assumption { facts.append(Assumption(subject: subject, basis: basis)) }
    }
    // By index: a copy of an indicator, of which most are not assumptions, costs more than all the rest.
    for item in indicators.indices where evaluation.counts(item) {
      note(.title(item: item), indicators[item].variant(for: kind)?.basis ?? indicators[item].basis)
      let options = indicators[item].scale.options
      if let option = options.indices.first(where: { options[$0].basis.kind == .assumption }) {
        note(.scale(item: item), options[option].basis)
      }
      note(.critical(item: item), indicators[item].criticalBasis)
      note(.applicability(item: item), indicators[item].appliesBasis)
    }
    for direction in evaluation.directions where direction.tally.isRated {
      let cuts = levels.directions[directions[direction.index].id] ?? levels.overall
      note(.cutScores(direction: direction.index), cuts.basis)
    }
    note(.cutScores(direction: nil), levels.overall.basis)
    note(.criticalRule, levels.criticalBasis)
    if evaluation.directions.contains(where: { $0.tally.mayBeZeroed }) {
      note(.zeroedDirection, levels.zeroedDirectionBasis)
    }
    if evaluation.overall.gaps > 0 { note(.gaps, levels.gapsBasis) }
    note(.steps, stepsBasis)
    return facts
  }
}
