import RubricModel

/// A fact of a rubric together with where it comes from (M8).
struct BasedFact {
  /// What is stated; words are made only when a problem needs them.
  enum Subject {
    case period, steps
    case level(name: String)
    case cutScores, criticalRule, zeroedDirection, gaps
    case direction(name: String)
    case criterion(id: String, direction: String)
    case title(indicator: String)
    case variant(indicator: String)
    case critical(indicator: String)
    case applicability(indicator: String)
    case option(text: String, indicator: String)
  }

  let subject: Subject
  let basis: Basis

  private init(_ subject: Subject, _ basis: Basis) {
    self.subject = subject
    self.basis = basis
  }

  /// In the order of the files: head, levels, directions.
  static func all(in rubric: Rubric) -> [BasedFact] {
    var facts = [BasedFact(.steps, rubric.stepsBasis)]
    if let basis = rubric.periodBasis { facts.append(BasedFact(.period, basis)) }
    let scale = rubric.levels
    facts += scale.levels.map { BasedFact(.level(name: $0.name), $0.basis) }
    // All tables of an edition share one basis.
    facts.append(BasedFact(.cutScores, scale.overall.basis))
    facts.append(BasedFact(.criticalRule, scale.criticalBasis))
    facts.append(BasedFact(.zeroedDirection, scale.zeroedDirectionBasis))
    facts.append(BasedFact(.gaps, scale.gapsBasis))
    for direction in rubric.directions {
      facts.append(BasedFact(.direction(name: direction.name), direction.basis))
      facts += direction.criteria.map {
        BasedFact(.criterion(id: $0.id, direction: direction.name), $0.basis)
      }
      for indicator in direction.indicators { add(indicator, to: &facts) }
    }
    return facts
  }

  private static func add(_ indicator: Indicator, to facts: inout [BasedFact]) {
    let id = indicator.id
    facts.append(BasedFact(.title(indicator: id), indicator.basis))
    facts.append(BasedFact(.critical(indicator: id), indicator.criticalBasis))
    facts.append(BasedFact(.applicability(indicator: id), indicator.appliesBasis))
    for variant in indicator.variants { facts.append(BasedFact(.variant(indicator: id), variant.basis)) }
    for option in indicator.scale.options {
      facts.append(BasedFact(.option(text: option.text, indicator: id), option.basis))
    }
  }
}

extension BasedFact {
  /// Russian, in the nominative: «название показателя ZN-01».
  var what: String {
    switch subject {
    case .period: "срок действия редакции"
    case .steps: "меры и трудоёмкость"
    case .level(let name): "уровень «\(name)»"
    case .cutScores: "пороги уровней"
    case .criticalRule: "правило критического показателя"
    case .zeroedDirection: "влияние обнулённого направления на школу"
    case .gaps: "правило о пропусках"
    case .direction(let name): "направление «\(name)»"
    case .criterion(let id, let direction): "критерий \(id) направления «\(direction)»"
    case .title(let indicator): "название показателя \(indicator)"
    case .variant(let indicator): "вариант названия показателя \(indicator)"
    case .critical(let indicator): "признак критического у показателя \(indicator)"
    case .applicability(let indicator): "применимость показателя \(indicator)"
    case .option(let text, let indicator): "вариант «\(text)» показателя \(indicator)"
    }
  }
}
