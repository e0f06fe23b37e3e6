import RubricModel

/// What the school must do itself whatever its deficits: a performer row, an order clause, or both where they are one duty.
package struct Duty: Hashable, Sendable {
  /// Nil for a clause that no row repeats.
  package let item: RoadmapItem?
  /// Dated clauses of the order that are the same duty.
  package let clauses: [OrderClause]
  /// Windows of the row that are open or to come; for a clause alone its own.
  package let windows: [DateWindow]
  /// The stricter of the row's and the clauses' days; nil for «по отдельному графику».
  package let due: CivilDay?
  /// The clause that set `due`, where it is stricter than the row.
  package let stricter: OrderClause?
  /// `due` has passed although the row still runs.
  package let isOverdue: Bool
  /// Ids of conditions nobody has confirmed.
  package let unconfirmed: [String]

  package var title: String { item?.title ?? clauses.first?.title ?? "" }
  package var isUnscheduled: Bool { due == nil }
  package var isSelfDiagnosis: Bool { item?.activities.contains(.selfDiagnosis) ?? false }
}

/// Gathers the duties of a school on a day.
struct DutyFinder: Sendable {
  let finder: LinkFinder
  private let calendar: RoadmapCalendar

  init(_ finder: LinkFinder) {
    self.finder = finder
    calendar = RoadmapCalendar(finder.roadmap)
  }

  /// By day, undated last; within a day in the order of the document.
  var duties: [Duty] {
    let performed = finder.roadmap.items.filter { $0.schoolPart == .performer }
    let all = performed.compactMap(duty(of:)) + finder.roadmap.clauses.compactMap { duty(of: $0, beside: performed) }
    return all.enumerated().sorted { left, right in
      let days = (left.element.due ?? .latest, right.element.due ?? .latest)
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map(\.element)
  }

  private func duty(of item: RoadmapItem) -> Duty? {
    guard finder.isOpen(item), finder.conditions.required(by: item, .fails).isEmpty else { return nil }
    let clauses = finder.roadmap.clauses.filter { $0.sameAs.contains(item.key) && $0.deadline != nil }
    let windows = finder.openWindows(of: item)
    let occurrence = calendar.occurrences(of: item, schedule: finder.schedule(of: item))
      .first { finder.asOf <= $0.window.end }
    let stricter = occurrence?.stricterClause.flatMap { number in clauses.first { $0.number == number } }
    // A row that recurs is due by the end of its window; each time inside it is its own matter.
    let due = occurrence.map { $0.isBucket ? windows.first?.end ?? $0.due : $0.due }
    return Duty(
      item: item, clauses: clauses, windows: windows, due: due, stricter: stricter,
      isOverdue: due.map { $0 < finder.asOf } ?? false, unconfirmed: finder.conditions.required(by: item, .unknown))
  }

  /// A dated clause for schools that no performer row repeats.
  private func duty(of clause: OrderClause, beside performed: [RoadmapItem]) -> Duty? {
    let schools = finder.roadmap.roles.filter { $0.level == .school }.map(\.id)
    guard clause.roles.contains(where: schools.contains),
      !performed.contains(where: { clause.sameAs.contains($0.key) }),
      let occurrence = calendar.occurrence(of: clause), finder.asOf <= occurrence.due
    else { return nil }
    return Duty(
      item: nil, clauses: [clause], windows: [occurrence.window], due: occurrence.due, stricter: nil, isOverdue: false,
      unconfirmed: [])
  }
}
