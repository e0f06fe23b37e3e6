import RubricModel

/// How a roadmap speaks of a direction in which the school has deficits (M11).
package struct DirectionCover: Hashable, Sendable {
  package enum Naming: Hashable, Sendable {
    /// Rows on offer name it, or topics of theirs do.
    case named
    /// Rows named it, and all of them are over or closed to the school.
    case wasNamed
    /// No row a school could use names it.
    case notNamed
  }

  /// Index of the direction.
  package let direction: Int
  package let naming: Naming
  /// The closest rank on offer; nil when no row helps.
  package let best: LinkRank?
  /// Deficits of the school in it.
  package let deficits: Int

  /// The state of a direction in words, without the name of the direction and without a full stop; empty where a row names it.
  package var words: String {
    let help =
      switch best {
      case .byContent: "пункты подобраны по содержанию"
      case .everyDirection: "взяты пункты для всех направлений"
      case nil: "и других пунктов, которыми школа может воспользоваться, тоже нет"
      default: ""
      }
    switch naming {
    case .named: return ""
    case .wasNamed:
      return "мероприятия, которые называют это направление, школе уже недоступны; \(help)"
    case .notNamed: return "в дорожной карте нет мероприятия, которое называет это направление; \(help)"
    }
  }
}
