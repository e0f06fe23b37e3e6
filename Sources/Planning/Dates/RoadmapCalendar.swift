import RubricModel

/// Turns the deadlines of a roadmap into windows and occurrences (M12).
///
/// Windows keep the calendar bounds that the document gives; when work may really begin is said apart (`Occurrence.opens`).
package struct RoadmapCalendar: Sendable {
  package let roadmap: Roadmap
  /// Ends of all windows with dates of their own, for the length of a school year (D8).
  private let datedEnds: [CivilDay]

  package init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    self.datedEnds = roadmap.items.flatMap { Self.dated($0.deadline.rule).map(\.end) }
  }

  /// The windows of a deadline in the order of the document; none for «по отдельному графику» (D10).
  package func windows(of deadline: Deadline) -> [DateWindow] {
    switch deadline.rule {
    case .year(let year):
      let january = CivilMonth(clampingYear: year, month: 1)
      return [DateWindow(from: january.first, to: january.adding(months: 11).last)]
    case .schoolYear(let year): return [SchoolYear(begins: year).window(datedEnds: datedEnds)]
    case .project: return [DateWindow(from: roadmap.period.from, to: roadmap.period.to)]
    // One day for a piece of work, not for an event, is its last day (P 9).
    case .day(let day) where deadline.meaning == .readyBy: return [DateWindow(from: nil, to: day)]
    default: return Self.dated(deadline.rule)
    }
  }

  /// The windows of rules that carry their own dates (D1–D6).
  private static func dated(_ rule: Deadline.Rule) -> [DateWindow] {
    switch rule {
    case .day(let day): [DateWindow(from: day, to: day)]
    case .notAfter(let day): [DateWindow(from: nil, to: day)]
    case .days(let first, let last): [DateWindow(from: first, to: last)]
    case .month(let month): [DateWindow(from: month.first, to: month.last)]
    case .months(let first, let last): [DateWindow(from: first.first, to: last.last)]
    case .waves(let months): months.map { DateWindow(from: $0.first, to: $0.last) }
    case .year, .schoolYear, .project, .separateSchedule: []
    }
  }

  /// Everything that must be done for a row, each with its own days: windows, or buckets where the work recurs (D11).
  ///
  /// `schedule` holds the days that a schedule of its own gives (D10); where there are some, they stand in for the windows.
  package func occurrences(of item: RoadmapItem, schedule: [DateWindow] = []) -> [Occurrence] {
    let printed = windows(of: item.deadline)
    let windows = schedule.isEmpty ? printed : schedule
    let stricter = windows.count == 1 ? stricterClause(for: item, than: windows[0].end) : nil
    var result: [Occurrence] = []
    func add(_ kind: Occurrence.Kind, _ window: DateWindow) {
      result.append(
        Occurrence(
          number: result.count + 1, kind: kind, window: window, opens: opening(window),
          due: min(window.end, stricter?.end ?? window.end), stricterClause: stricter?.number,
          fromSchedule: !schedule.isEmpty))
    }
    for window in windows {
      guard let recurrence = item.deadline.recurrence else {
        add(.window, window)
        continue
      }
      for bucket in Buckets(recurrence.period).cut(window) { add(.bucket(recurrence), bucket) }
      let others = item.parts.map(\.label).filter { $0 != recurrence.part }
      if recurrence.part != nil && !others.isEmpty { add(.otherParts(others), window) }
    }
    return result
  }

  /// The clause's own occurrence; nil for one without a deadline.
  package func occurrence(of clause: OrderClause) -> Occurrence? {
    guard let window = clause.deadline.flatMap({ windows(of: $0).first }) else { return nil }
    return Occurrence(number: 1, kind: .window, window: window, opens: opening(window), due: window.end)
  }

  /// Windows in which a row can still be used on a day; a row with no window at all is never closed.
  package func openWindows(of item: RoadmapItem, on day: CivilDay, schedule: [DateWindow] = []) -> [DateWindow] {
    (schedule.isEmpty ? windows(of: item.deadline) : schedule).filter { day <= $0.end }
  }

  /// The first day on which work can begin: not before the plan runs, nor before it was signed.
  private func opening(_ window: DateWindow) -> CivilDay {
    max(window.start ?? roadmap.period.from, roadmap.document.date ?? CivilDay.earliest)
  }

  /// The earliest dated clause that is the same duty and ends before the row does (S cl. 4.2 before S 11).
  private func stricterClause(for item: RoadmapItem, than end: CivilDay) -> (number: String, end: CivilDay)? {
    roadmap.clauses.lazy
      .filter { $0.sameAs.contains(item.key) }
      .compactMap { clause in occurrence(of: clause).map { (clause.number, $0.due) } }
      .filter { $0.1 < end }
      .min { $0.1 < $1.1 }
  }
}
