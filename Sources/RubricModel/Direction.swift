/// One of the eight directions (5 магистральных направлений and 3 ключевых условия).
public struct Direction: Sendable {
  /// What the project calls it.
  public enum Role: String, CaseIterable, Sendable {
    /// Магистральное направление.
    case main
    /// Ключевое условие.
    case condition
  }

  public var id: String
  /// Official name, for example «Знание».
  public var name: String
  public var role: Role
  public var basis: Basis
  public var criteria: [Criterion]
  public var indicators: [Indicator]
  public var place: Place

  public init(
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
public struct Criterion: Hashable, Sendable {
  public var id: String
  public var title: String
  public var basis: Basis
  public var place: Place

  public init(id: String, title: String, basis: Basis, place: Place = .nowhere) {
    self.id = id
    self.title = title
    self.basis = basis
    self.place = place
  }
}
