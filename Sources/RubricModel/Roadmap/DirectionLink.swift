/// Which directions a row serves, and how we know (M11).
package struct DirectionLink: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    /// None: a row about organisation, people or papers.
    case none
    /// Whatever direction a school is weak in.
    case all
    /// These directions, by id, in the order of the roadmap.
    case listed([String])
  }

  package var scope: Scope
  /// Nil only for `none`.
  package var grounds: Grounds?
  package var place: Place

  package init(_ scope: Scope, grounds: Grounds? = nil, place: Place = .nowhere) {
    self.scope = scope
    self.grounds = grounds
    self.place = place
  }

  /// A row that serves no direction.
  package static let nothing = DirectionLink(.none)

  /// The directions named, by id; empty for `none` and `all`.
  package var ids: [String] {
    if case .listed(let ids) = scope { return ids }
    return []
  }
}

/// How a roadmap itself calls a direction of the rubric.
package struct DirectionName: Hashable, Sendable {
  /// Id of a direction of a rubric, for example `environment`.
  package var direction: String
  /// What the project calls it, for example «Образовательная среда».
  package var name: String
  /// As the document prints it, for example «Знание: качество и объективность»; empty when it never names it.
  package var printed: [String]
  package var place: Place

  package init(direction: String, name: String, printed: [String], place: Place = .nowhere) {
    self.direction = direction
    self.name = name
    self.printed = printed
    self.place = place
  }
}
