import RubricModel
import RussianText

/// Says a deadline in Russian: its windows, how often, by what schedule, on whose request.
package struct DeadlineWords: Sendable {
  let calendar: RoadmapCalendar

  /// Words for deadlines of one roadmap.
  package init(_ calendar: RoadmapCalendar) { self.calendar = calendar }

  /// For example «2021 год, не реже 2 раз в месяц».
  package func text(_ deadline: Deadline) -> String {
    var parts: [String] = []
    let windows = calendar.windows(of: deadline)
    if case .schoolYear(let year) = deadline.rule, let end = windows.first?.end {
      parts.append("\(year)/\(year + 1) учебный год (по\u{A0}\(date(end.iso)))")
    } else if !windows.isEmpty {
      parts.append(windows.map(\.russian).joined(separator: "; "))
    }
    if deadline.rule == .separateSchedule || deadline.separateSchedule { parts.append("по отдельному графику") }
    if let recurrence = deadline.recurrence { parts.append(recurrence.russian) }
    if deadline.onRequest != nil { parts.append("по запросу") }
    return parts.joined(separator: ", ")
  }
}

extension Recurrence {
  /// «не реже 2 раз в месяц».
  package var russian: String {
    "не\u{A0}реже \(Plural("раза", "раз", "раз")(minimum)) \(period.russian)"
  }
}

extension Recurrence.Period {
  /// «в месяц», «в 2 месяца».
  package var russian: String {
    let noun =
      switch unit {
      case .week: Plural("неделю", "недели", "недель")
      case .month: Plural("месяц", "месяца", "месяцев")
      case .quarter: Plural("квартал", "квартала", "кварталов")
      }
    return every == 1 ? "в\u{A0}\(noun.one)" : "в\u{A0}\(noun(every))"
  }
}
