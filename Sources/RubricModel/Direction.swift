/// One of the eight directions (5 магистральных направлений and 3 ключевых условия).
package struct Direction: Sendable {
  /// What the project calls it.
  package enum Role: String, CaseIterable, Sendable {
    /// Магистральное направление.
    case main
    /// Ключевое условие.
    case condition
  }

  package var id: String
  /// Official name, for example «Знание».
  package var name: String
  package var role: Role
  package var basis: Basis
  package var criteria: [Criterion]
  package var indicators: [Indicator]
  package var place: Place

  package init(
    id: String, name: String, role: Role, basis: Basis, criteria: [Criterion], indicators: [Indicator],
    place: Place = .nowhere
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.basis = basis
    self.criteria = criteria
    self.indicators = indicators
    self.place = place
  }
}

/// A group of indicators inside a direction (критерий).
package struct Criterion: Hashable, Sendable {
  package var id: String
  package var title: String
  package var basis: Basis
  package var place: Place

  package init(id: String, title: String, basis: Basis, place: Place = .nowhere) {
    self.id = id
    self.title = title
    self.basis = basis
    self.place = place
  }
}
