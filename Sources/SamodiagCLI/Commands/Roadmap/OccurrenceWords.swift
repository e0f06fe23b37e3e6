import Planning
import RubricModel
import RussianText

/// Says how the windows and buckets of a row stand, in as few words as do.
struct OccurrenceWords {
  private let asOf: CivilDay

  init(_ asOf: CivilDay) { self.asOf = asOf }

  func text(_ item: ItemStatus) -> String {
    guard let first = item.occurrences.first else { return "по отдельному графику" }
    if item.occurrences.contains(where: \.occurrence.isBucket) { return buckets(item) }
    if item.occurrences.count == 1 { return single(first) }
    let plain = item.occurrences.allSatisfy { $0.state == item.state && $0.doneOn == nil && $0.state != .overdue }
    return item.occurrences.map { status in
      plain ? status.occurrence.window.russian : "\(status.occurrence.window.russian): \(Self.words(status))"
    }.joined(separator: "; ")
  }

  private func single(_ status: OccurrenceStatus) -> String {
    let occurrence = status.occurrence
    var text = occurrence.window.russian
    if let clause = occurrence.stricterClause {
      text = "до\u{A0}\(date(occurrence.due.iso)) по п.\u{A0}\(clause) распоряжения (в плане — \(text))"
    }
    if occurrence.fromSchedule { text += " по отдельному графику" }
    let parts = status.doneParts.isEmpty ? "" : ", сделано из частей: \(status.doneParts.joined(separator: ", "))"
    switch status.state {
    case .done: return "\(text): \(Self.words(status))"
    case .overdue: return "\(text), просрочено на\u{A0}\(Plural.days(occurrence.due.days(until: asOf)))\(parts)"
    case .open:
      return "\(text), ещё\u{A0}\(Plural.days(asOf.days(until: occurrence.due) + 1))\(parts)"
    default: return text
    }
  }

  private func buckets(_ item: ItemStatus) -> String {
    let buckets = item.occurrences.filter(\.occurrence.isBucket)
    let recurrence = item.item.deadline.recurrence.map { "\($0.russian): " } ?? ""
    var parts = ["сделано \(buckets.count { $0.state == .done }) из\u{A0}\(buckets.count)"]
    for state in [ItemState.overdue, .open] {
      let named = buckets.filter { $0.state == state }.map { status in
        let count =
          status.occurrence.needed > 1 && status.missingPlaces.isEmpty
          ? " (\(status.count) из\u{A0}\(status.occurrence.needed))" : ""
        return status.occurrence.window.russian + count
      }
      if !named.isEmpty { parts.append("\(state.russian): \(named.joined(separator: ", "))") }
    }
    for status in item.occurrences where !status.occurrence.isBucket {
      if case .otherParts(let labels) = status.occurrence.kind {
        parts.append("остальное (\(labels.joined(separator: ", "))): \(Self.words(status))")
      }
    }
    return recurrence + parts.joined(separator: "; ")
  }

  /// «сделано 20.12.2023, с опозданием», «не начато».
  static func words(_ status: OccurrenceStatus) -> String {
    guard let day = status.doneOn else { return status.state.russian }
    return "сделано \(date(day.iso))\(status.late ? ", с опозданием" : "")"
  }
}

/// Says how a target stands.
struct TargetOutcomeWords {
  private let roadmap: Roadmap

  init(_ roadmap: Roadmap) { self.roadmap = roadmap }

  func text(_ outcome: TargetOutcome) -> String {
    var text = "показатель: \(outcome.target.russian): "
    let lines = outcome.lines.filter { $0.value != nil }
    if outcome.target.per != nil {
      let judged = lines.filter { $0.verdict != nil }
      text +=
        "\(outcome.outcome.russian), норма выполнена \(judged.count { $0.verdict == .reached }) из\u{A0}\(judged.count)"
    } else {
      text += lines.map(line).joined(separator: "; ")
      if lines.count > 1 { text += " — \(outcome.outcome.russian)" }
    }
    if !outcome.listKnown { text += " (полный список не задан)" }
    return text
  }

  private func line(_ line: TargetOutcome.Line) -> String {
    var text = ""
    if let place = line.at { text += "\(place): " }
    if line.group == TargetOutcome.together {
      text += "все вместе: "
    } else if let group = line.group {
      text += "\(roadmap.groups.first { $0.id == group }?.name ?? group): "
    }
    if let value = line.value { text += value.russian }
    if let verdict = line.verdict { text += " — \(verdict.russian)" }
    return text
  }
}

extension Plural {
  static let days = Plural("день", "дня", "дней")
}
