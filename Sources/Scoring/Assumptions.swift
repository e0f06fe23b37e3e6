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
    var facts: [(Assumption.Subject, Basis)] = []
    for (item, indicator) in indicators.enumerated() where evaluation.counts(item) {
      facts.append((.title(item: item), indicator.variant(for: kind)?.basis ?? indicator.basis))
      if let option = indicator.scale.options.first(where: { $0.basis.kind == .assumption }) {
        facts.append((.scale(item: item), option.basis))
      }
      facts.append((.critical(item: item), indicator.criticalBasis))
      facts.append((.applicability(item: item), indicator.appliesBasis))
    }
    for direction in evaluation.directions where direction.tally.isRated {
      let cuts = levels.directions[directions[direction.index].id] ?? levels.overall
      facts.append((.cutScores(direction: direction.index), cuts.basis))
    }
    facts.append((.cutScores(direction: nil), levels.overall.basis))
    facts.append((.criticalRule, levels.criticalBasis))
    if evaluation.directions.contains(where: { $0.tally.mayBeZeroed }) {
      facts.append((.zeroedDirection, levels.zeroedDirectionBasis))
    }
    if evaluation.overall.gaps > 0 { facts.append((.gaps, levels.gapsBasis)) }
    facts.append((.steps, stepsBasis))
    return facts.filter { $0.1.kind == .assumption }.map { Assumption(subject: $0.0, basis: $0.1) }
  }
}
