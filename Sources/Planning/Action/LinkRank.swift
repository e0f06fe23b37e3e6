import RubricModel

/// How closely a row of a roadmap fits a direction; the lower, the closer (M11).
package enum LinkRank: Int, CaseIterable, Comparable, Sendable {
  /// The row names the direction.
  case named = 1
  /// A topic of the row names it.
  case topic = 2
  /// We read it into the row: «по содержанию».
  case byContent = 3
  /// The row serves all directions.
  case everyDirection = 4

  package static func < (left: LinkRank, right: LinkRank) -> Bool { left.rawValue < right.rawValue }
}

/// How a row fits one direction, before any date or condition is looked at.
package struct DirectionFit: Hashable, Sendable {
  package let rank: LinkRank
  /// Parts and topics that are about the direction; empty where the whole row is.
  package let parts: [ItemPart]
  package let grounds: Grounds?

  /// The closest fit of a row; nil when nothing in it serves the direction.
  package init?(of item: RoadmapItem, to direction: String) {
    let named = item.parts.filter { $0.directions?.ids.contains(direction) ?? false }
    let own = Self.rank(of: item.directions, to: direction, isTopic: false)
    let inside = named.compactMap { part in
      part.directions.flatMap { Self.rank(of: $0, to: direction, isTopic: part.kind == .topic) }.map { (part, $0) }
    }
    let closest = inside.map(\.1).min()
    guard let rank = [own, closest].compactMap({ $0 }).min() else { return nil }
    self.rank = rank
    // A row that names the direction itself is still shown with the part that is about it.
    parts = rank == .everyDirection ? [] : inside.filter { $0.1 == closest || rank < $0.1 }.map(\.0)
    grounds = rank == own ? item.directions.grounds : parts.first?.directions?.grounds
  }

  private static func rank(of link: DirectionLink, to direction: String, isTopic: Bool) -> LinkRank? {
    switch link.scope {
    case .none: nil
    case .all: isTopic ? nil : .everyDirection
    case .listed(let ids) where ids.contains(direction):
      link.grounds?.kind == .stated ? (isTopic ? .topic : .named) : .byContent
    case .listed: nil
    }
  }
}

/// The order of support inside a rank (M11).
package struct SupportOrder: Sendable {
  private let order: [Activity]

  /// For a school at the lowest level consultations come first; for others after what teaches by practice.
  package init(atLowestLevel: Bool) {
    let rest = Activity.help.filter { $0 != .consultation }
    order = atLowestLevel ? [.consultation] + rest : rest + [.consultation]
  }

  /// The activity by which a row counts, and its place; rows of other kinds of work come last.
  func best(in item: RoadmapItem) -> (place: Int, activity: Activity?) {
    let places = item.activities.compactMap { activity in order.firstIndex(of: activity) }
    guard let place = places.min() else { return (order.count, nil) }
    return (place, order[place])
  }
}
