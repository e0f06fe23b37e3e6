import RubricModel

/// Facts a school's result rests on that are nobody's but ours (M8), in the order of the certificate.
struct AssumptionReplay {
  /// One fact; `subject` is the indicator or direction it is about, nil where it is about the whole.
  struct Fact: Hashable {
    let fact: String
    let subject: String?
  }

  let facts: [Fact]

  init(_ school: SchoolReplay, kind: SchoolPredicate) {
    let levels = school.rubric.levels
    var facts: [Fact] = []
    func note(_ fact: String, _ subject: String?, _ basis: Basis.Kind) {
      if basis == .assumption { facts.append(Fact(fact: fact, subject: subject)) }
    }
    for standing in school.directions.flatMap(\.counting) {
      let sources = IndicatorSources(standing.indicator, for: kind)
      note("title", standing.indicator.id, sources.title)
      note("scale", standing.indicator.id, sources.scale)
      note("critical", standing.indicator.id, sources.critical)
      note("applicability", standing.indicator.id, sources.applies)
    }
    for direction in school.directions where direction.isRated {
      note(
        "cutScores", direction.direction.id, (levels.directions[direction.direction.id] ?? levels.overall).basis.kind)
    }
    note("cutScores", nil, levels.overall.basis.kind)
    note("criticalRule", nil, levels.criticalBasis.kind)
    if school.directions.contains(where: \.zeroedAtWorst) {
      note("zeroedDirection", nil, levels.zeroedDirectionBasis.kind)
    }
    if school.directions.contains(where: { !$0.gaps.isEmpty }) { note("gaps", nil, levels.gapsBasis.kind) }
    note("steps", nil, school.rubric.stepsBasis.kind)
    self.facts = facts
  }
}
