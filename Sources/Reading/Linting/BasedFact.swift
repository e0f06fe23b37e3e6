import RubricModel

/// A fact of a rubric together with where it comes from (M8).
struct BasedFact {
  /// What is stated; words are made only when a problem needs them.
  enum Subject {
    case period, steps
    case level(name: String)
    /// Of a direction, where its table has a basis of its own; of all the others and of the whole otherwise.
    case cutScores(direction: String?)
    case criticalRule, zeroedDirection, gaps
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

  /// Hands over every fact: head, levels, directions.
  static func forEach(in rubric: Rubric, _ body: (BasedFact) -> Void) {
    body(BasedFact(.steps, rubric.stepsBasis))
    if let basis = rubric.periodBasis { body(BasedFact(.period, basis)) }
    let scale = rubric.levels
    for level in scale.levels { body(BasedFact(.level(name: level.name), level.basis)) }
    body(BasedFact(.cutScores(direction: nil), scale.overall.basis))
    for direction in rubric.directions {
      guard let basis = scale.directions[direction.id]?.basis, basis != scale.overall.basis else { continue }
      body(BasedFact(.cutScores(direction: direction.name), basis))
    }
    body(BasedFact(.criticalRule, scale.criticalBasis))
    body(BasedFact(.zeroedDirection, scale.zeroedDirectionBasis))
    body(BasedFact(.gaps, scale.gapsBasis))
    for direction in rubric.directions {
      body(BasedFact(.direction(name: direction.name), direction.basis))
      for criterion in direction.criteria {
        body(BasedFact(.criterion(id: criterion.id, direction: direction.name), criterion.basis))
      }
      for indicator in direction.indicators { forEach(of: indicator, body) }
    }
  }

  private static func forEach(of indicator: Indicator, _ body: (BasedFact) -> Void) {
    let id = indicator.id
    body(BasedFact(.title(indicator: id), indicator.basis))
    body(BasedFact(.critical(indicator: id), indicator.criticalBasis))
    body(BasedFact(.applicability(indicator: id), indicator.appliesBasis))
    for variant in indicator.variants { body(BasedFact(.variant(indicator: id), variant.basis)) }
    for option in indicator.scale.options {
      body(BasedFact(.option(text: option.text, indicator: id), option.basis))
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
    case .cutScores(nil): "пороги уровней"
    case .cutScores(let direction?): "пороги направления «\(direction)»"
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
