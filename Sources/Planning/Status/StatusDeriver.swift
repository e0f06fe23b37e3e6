import RubricModel

/// Derives how every row stands on a day.
///
/// Only marks done and entered by that day count, so the same day gives the same snapshot whatever was added later (P31).
package struct StatusDeriver: Sendable {
  let roadmap: Roadmap
  let facts: RoadmapFacts
  let asOf: CivilDay
  private let calendar: RoadmapCalendar

  /// Without facts every row is looked at as if nothing had been reported.
  package init(_ roadmap: Roadmap, facts: RoadmapFacts? = nil, asOf: CivilDay) {
    self.roadmap = roadmap
    self.facts = facts ?? RoadmapFacts(roadmap: roadmap.id)
    self.asOf = asOf
    self.calendar = RoadmapCalendar(roadmap)
  }

  /// The snapshot of the day.
  package func status() -> RoadmapStatus {
    RoadmapStatus(
      roadmap: roadmap.id, asOf: asOf, clauses: roadmap.clauses.compactMap(status(of:)),
      items: roadmap.items.map(status(of:)))
  }

  /// How one row stands.
  package func status(of item: RoadmapItem) -> ItemStatus {
    let schedule = facts.schedules.filter { $0.item == item.key }.map(\.window)
    let occurrences = calendar.occurrences(of: item, schedule: schedule)
    let sorter = MarkSorter(item: item, occurrences: occurrences, marks: marks(of: item))
    let completion = Completion(item: item, places: facts.places.first { $0.level == item.level }?.names ?? [])
    let inapplicable = inapplicability(of: item, in: occurrences)
    var statuses = occurrences.map { occurrence in
      judge(completion.status(of: occurrence, marks: sorter.marks(for: occurrence)))
    }
    statuses = statuses.map { only($0, where: item, inapplicable) }
    let judged = TargetEvaluator(facts: facts, asOf: asOf)
    let applicable = statuses.filter { $0.state != .notApplicable }.map(\.occurrence)
    return ItemStatus(
      item: item, state: state(of: item, statuses, inapplicable, completion), occurrences: statuses,
      targets: item.targets.map { judged.outcome(of: $0, in: item, occurrences: occurrences, applicable: applicable) },
      inapplicable: inapplicable)
  }

  /// Sets the state from the days, the marks being counted already.
  private func judge(_ counted: OccurrenceStatus) -> OccurrenceStatus {
    var status = counted
    let occurrence = counted.occurrence
    if status.doneOn != nil {
      status.state = .done
    } else if let signed = roadmap.document.date, occurrence.window.end < signed {
      status.state = .retroactive
    } else if asOf < occurrence.opens {
      status.state = .notStarted
    } else {
      status.state = asOf > occurrence.due ? .overdue : .open
    }
    return status
  }

  /// What is not done and need not be does not apply.
  private func only(
    _ status: OccurrenceStatus, where item: RoadmapItem, _ inapplicable: ItemStatus.Inapplicable?
  ) -> OccurrenceStatus {
    guard status.state != .done else { return status }
    let unasked =
      item.deadline.onRequest != nil && status.occurrence.isBucket
      && !requests(for: item).contains { status.occurrence.window.contains($0.on) }
    guard inapplicable != nil || unasked else { return status }
    var status = status
    status.state = .notApplicable
    return status
  }

  private func state(
    of item: RoadmapItem, _ statuses: [OccurrenceStatus], _ inapplicable: ItemStatus.Inapplicable?,
    _ completion: Completion
  ) -> ItemState {
    if statuses.isEmpty {
      let undated = Occurrence(
        number: 1, kind: .window, window: DateWindow(from: nil, to: .latest), opens: .earliest, due: .latest)
      if completion.status(of: undated, marks: marks(of: item)).doneOn != nil { return .done }
      return inapplicable == nil ? .noDate : .notApplicable
    }
    return ItemSummary(states: statuses.map(\.state)).state
  }

  private func inapplicability(of item: RoadmapItem, in occurrences: [Occurrence]) -> ItemStatus.Inapplicable? {
    for condition in item.conditions where condition.strength == .required {
      if facts.conditions.last(where: { $0.id == condition.condition })?.holds == false {
        return .condition(condition.condition)
      }
    }
    return item.deadline.onRequest != nil && requests(for: item).isEmpty && marks(of: item).isEmpty
      ? .nobodyAsked : nil
  }

  private func requests(for item: RoadmapItem) -> [RoadmapFacts.Request] {
    facts.requests.filter { $0.item == item.key && $0.on <= asOf }
  }

  /// Marks known on the day: of the row, of its parts, and of a clause that is the same duty.
  private func marks(of item: RoadmapItem) -> [RoadmapFacts.Mark] {
    let clauses = roadmap.clauses.filter { $0.sameAs.contains(item.key) }.map(\.number)
    return facts.marks.filter { mark in
      guard mark.known(on: asOf) else { return false }
      switch mark.subject {
      case .item(let reference): return reference.item == item.key
      case .clause(let number): return clauses.contains(number)
      }
    }
  }

  private func status(of clause: OrderClause) -> ClauseStatus? {
    guard let occurrence = calendar.occurrence(of: clause) else { return nil }
    let marks = facts.marks.filter { mark in
      guard mark.known(on: asOf) else { return false }
      switch mark.subject {
      case .item(let reference): return reference.part == nil && clause.sameAs.contains(reference.item)
      case .clause(let number): return clause.number == number
      }
    }
    let level = roadmap.roles.first { clause.roles.contains($0.id) }?.level ?? .region
    let completion = Completion(parts: [], places: facts.places.first { $0.level == level }?.names ?? [])
    return ClauseStatus(clause: clause, status: judge(completion.status(of: occurrence, marks: marks)))
  }
}
