import RubricModel

/// A row of the roadmap offered for a deficit, and why (M11).
package struct ItemLink: Hashable, Sendable {
  package let item: RoadmapItem
  package let fit: DirectionFit
  /// The kind of support that gave it its place inside the rank; nil for kinds that M11 does not order.
  package let activity: Activity?
  /// Whether consultations come first because the school stands at the lowest level.
  package let consultsFirst: Bool
  /// Windows that are open on the day or still to come; empty for «по отдельному графику».
  package let windows: [DateWindow]
  /// Ids of conditions that put this school before others.
  package let priorities: [String]

  package var rank: LinkRank { fit.rank }
  /// No dates: the days come from a schedule that was not attached (D10).
  package var isUnscheduled: Bool { windows.isEmpty }
  /// The school has to ask (D12).
  package var isOnRequest: Bool { item.deadline.onRequest != nil }
}

/// Finds the rows that a school can use for a direction on a day, closest first (M11).
package struct LinkFinder: Sendable {
  package let roadmap: Roadmap
  let asOf: CivilDay
  let conditions: SchoolConditions
  let facts: RoadmapFacts?
  private let order: SupportOrder
  private let consultsFirst: Bool
  private let calendar: RoadmapCalendar

  /// `consultsFirst` where the school stands at the lowest level.
  package init(
    _ roadmap: Roadmap, asOf: CivilDay, conditions: SchoolConditions, facts: RoadmapFacts? = nil, consultsFirst: Bool
  ) {
    self.roadmap = roadmap
    self.asOf = asOf
    self.conditions = conditions
    self.facts = facts
    self.consultsFirst = consultsFirst
    order = SupportOrder(atLowestLevel: consultsFirst)
    calendar = RoadmapCalendar(roadmap)
  }

  /// All rows on offer for a direction, by rank, then kind of support, then priority, then the order of the document.
  package func links(to direction: String) -> [ItemLink] {
    let found = roadmap.items.enumerated().compactMap { place, item -> (link: ItemLink, key: [Int])? in
      guard let link = link(item, to: direction) else { return nil }
      let help = order.best(in: item)
      // Within a kind of help: who is to be helped before others, what the row says itself, rows mainly of that kind.
      let ties = [
        !link.priorities.isEmpty, link.fit.grounds?.kind == .stated, help.activity == item.activities.first,
      ]
      return (link, [link.rank.rawValue, help.place] + ties.map { $0 ? 0 : 1 } + [place])
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.link)
  }

  /// Nil where the row does not fit, is closed, or is not known to serve the school.
  private func link(_ item: RoadmapItem, to direction: String) -> ItemLink? {
    guard isSupport(item), let fit = DirectionFit(of: item, to: direction), isOpen(item),
      conditions.required(by: item, .fails).isEmpty, conditions.required(by: item, .unknown).isEmpty
    else { return nil }
    return ItemLink(
      item: item, fit: fit, activity: order.best(in: item).activity, consultsFirst: consultsFirst,
      windows: openWindows(of: item), priorities: conditions.priorities(in: item))
  }

  /// Rows that help a school; what it must do itself whatever its deficits is no help and stands apart.
  func isSupport(_ item: RoadmapItem) -> Bool { item.schoolPart.canUse && item.schoolPart != .performer }

  func schedule(of item: RoadmapItem) -> [DateWindow] {
    (facts?.schedules ?? []).filter { $0.item == item.key }.map(\.window)
  }

  func windows(of item: RoadmapItem) -> [DateWindow] {
    let schedule = schedule(of: item)
    return schedule.isEmpty ? calendar.windows(of: item.deadline) : schedule
  }

  func openWindows(of item: RoadmapItem) -> [DateWindow] { windows(of: item).filter { asOf <= $0.end } }

  /// A row with no window at all is never closed.
  func isOpen(_ item: RoadmapItem) -> Bool { windows(of: item).isEmpty || !openWindows(of: item).isEmpty }
}
