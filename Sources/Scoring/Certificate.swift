import RubricModel

/// Why a school has its levels, and what would change them (M9): everything an explanation prints, as indices and integers.
package struct Certificate: Sendable {
  /// One cut score held against the lowest and highest score that the answers allow.
  package struct Comparison: Hashable, Sendable {
    /// Index of the level whose lower bound it is.
    package let level: Int
    /// As the edition states it, in its unit.
    package let bound: Int
    /// Fewest points that reach it.
    package let points: Int
    /// Whether it is reached with every gap at its worst, and at its best.
    package let reachedAtWorst: Bool
    package let reachedAtBest: Bool
  }

  /// One direction.
  package struct Direction: Sendable {
    package let result: Evaluation.Direction
    package let comparisons: [Comparison]
    /// The cheapest way to the next level; nil at the top, undecided or not rated.
    package let next: RaisePlan?
    package let fall: Fall?
    /// Gaps that must be answered to decide the level, critical ones first; empty when it is decided.
    package let toAnswer: [Int]
  }

  package let evaluation: Evaluation
  package let directions: [Direction]
  package let overall: [Comparison]
  package let assumptions: [Assumption]
}

/// Draws up certificates for one edition.
package struct Certifier: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric

  /// A certifier over a rubric and the same rubric compiled.
  package init(_ rubric: Rubric, _ compiled: CompiledRubric) {
    self.rubric = rubric
    self.compiled = compiled
  }

  /// The certificate of an evaluation; `kind` is the kind of the school, by which titles and their bases vary.
  package func certify(_ evaluation: Evaluation, kind: String?) -> Certificate {
    let search = CheapestRaise(compiled)
    let directions = evaluation.directions.map { result in
      Certificate.Direction(
        result: result, comparisons: compare(result.tally, with: compiled.cuts[result.index]),
        next: search.next(direction: result.index, in: evaluation),
        fall: compiled.fall(direction: result.index, in: evaluation), toAnswer: toAnswer(result))
    }
    return Certificate(
      evaluation: evaluation, directions: directions,
      overall: compare(evaluation.overall, with: compiled.overallCuts),
      assumptions: rubric.assumptions(behind: evaluation, kind: kind))
  }

  private func compare(_ tally: Tally, with table: CutTable) -> [Certificate.Comparison] {
    guard tally.isRated else { return [] }
    return table.bounds.indices.map { index in
      let level = index + 1
      return Certificate.Comparison(
        level: level, bound: table.bounds[index], points: table.points(for: level, maximum: tally.maximum),
        reachedAtWorst: table.reaches(level, score: tally.lowestScore, maximum: tally.maximum),
        reachedAtBest: table.reaches(level, score: tally.highestScore, maximum: tally.maximum))
    }
  }

  private func toAnswer(_ result: Evaluation.Direction) -> [Int] {
    guard let levels = result.levels, levels.decided == nil else { return [] }
    let gaps = result.gaps
    return gaps.filter { compiled.items[$0].critical } + gaps.filter { !compiled.items[$0].critical }
  }
}
