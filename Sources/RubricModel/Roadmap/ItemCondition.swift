/// A state of a school or municipality that rows speak of, for example «школа впервые вошла в проект».
package struct RoadmapCondition: Hashable, Sendable {
  package var id: String
  /// As a sentence without a full stop.
  package var name: String
  /// How it is known whether it holds for a school; nil where somebody must say so.
  package var known: Evidence?
  package var place: Place

  /// What tells of a condition by itself.
  package enum Evidence: String, CaseIterable, Sendable {
    /// Every school that works by the roadmap meets it.
    case membership
    /// The school has answered at least one question of the self-diagnosis.
    case selfDiagnosis
    /// The whole school stands at the lowest level of the edition.
    case lowestLevel
  }

  package init(id: String, name: String, known: Evidence? = nil, place: Place = .nowhere) {
    self.id = id
    self.name = name
    self.known = known
    self.place = place
  }
}

/// For whom a row is meant (предусловие).
package struct ItemCondition: Hashable, Sendable {
  package enum Strength: String, CaseIterable, Sendable {
    /// Others are not served.
    case required
    /// «В том числе»: others are served too.
    case priority
    /// One of two ways a decision goes.
    case branch
  }

  /// Id of a `RoadmapCondition`.
  package var condition: String
  package var strength: Strength
  package var grounds: Grounds
  package var place: Place

  package init(condition: String, strength: Strength, grounds: Grounds, place: Place = .nowhere) {
    self.condition = condition
    self.strength = strength
    self.grounds = grounds
    self.place = place
  }
}
