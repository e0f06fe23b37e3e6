import RubricModel

/// A fact of a rubric together with where it comes from (M8).
struct BasedFact {
  /// Russian, in the nominative: «название показателя ZN-01».
  let what: String
  let basis: Basis

  /// In the order of the files: head, levels, directions.
  static func all(in rubric: Rubric) -> [BasedFact] {
    var facts = [BasedFact(what: "меры и трудоёмкость", basis: rubric.stepsBasis)]
    if let basis = rubric.periodBasis { facts.append(BasedFact(what: "срок действия редакции", basis: basis)) }
    facts += rules(of: rubric.levels)
    for direction in rubric.directions {
      facts.append(BasedFact(what: "направление «\(direction.name)»", basis: direction.basis))
      for criterion in direction.criteria {
        facts.append(
          BasedFact(what: "критерий \(criterion.id) направления «\(direction.name)»", basis: criterion.basis))
      }
      for indicator in direction.indicators { facts += all(in: indicator) }
    }
    return facts
  }

  private static func rules(of scale: LevelScale) -> [BasedFact] {
    var facts = scale.levels.map { BasedFact(what: "уровень «\($0.name)»", basis: $0.basis) }
    // One basis stands behind several tables of cut scores: name it once.
    var tables: [LevelScale.CutScores] = [scale.overall]
    for id in scale.directions.keys.sorted() {
      if let table = scale.directions[id], !tables.contains(where: { $0.basis == table.basis }) { tables.append(table) }
    }
    facts += tables.map { BasedFact(what: "пороги уровней", basis: $0.basis) }
    facts.append(BasedFact(what: "правило критического показателя", basis: scale.criticalBasis))
    facts.append(BasedFact(what: "влияние обнулённого направления на школу", basis: scale.zeroedDirectionBasis))
    facts.append(BasedFact(what: "правило о пропусках", basis: scale.gapsBasis))
    return facts
  }

  private static func all(in indicator: Indicator) -> [BasedFact] {
    let id = indicator.id
    var facts = [
      BasedFact(what: "название показателя \(id)", basis: indicator.basis),
      BasedFact(what: "признак критического у показателя \(id)", basis: indicator.criticalBasis),
      BasedFact(what: "применимость показателя \(id)", basis: indicator.appliesBasis),
    ]
    facts += indicator.variants.map { BasedFact(what: "вариант названия показателя \(id)", basis: $0.basis) }
    facts += indicator.scale.options.map {
      BasedFact(what: "вариант «\($0.text)» показателя \(id)", basis: $0.basis)
    }
    return facts
  }
}
