import RubricModel
import RussianText

extension CivilDay {
  /// «05.11.2023».
  package var words: String { date(iso) }
}

extension DateWindow {
  /// «с 01.09.2023 по 31.05.2024», «до 15.10.2023», «14.04.2022».
  package var words: String {
    guard let start else { return "до \(end.words)" }
    return start == end ? end.words : "\(start.words)–\(end.words)"
  }
}

extension ItemLink {
  /// The term of the row in words: its open windows, or «по отдельному графику».
  package var termWords: String {
    windows.isEmpty ? "по отдельному графику" : windows.map(\.words).joined(separator: "; ")
  }
}

extension ActionLine {
  /// The own date in words.
  package var dueWords: String { date.due.map(\.words) ?? "по отдельному графику" }

  /// The first of the measure's usual days falls before the window of its row.
  package var waits: Bool {
    date.window?.start.map { date.natural < $0 } ?? false
  }

  /// The next best row that is open when the measure would usually be done, where the first is not.
  package var bridge: ItemLink? {
    guard date.weeksLeft != nil || waits else { return nil }
    return others.first { link in link.windows.contains { $0.contains(date.natural) } }
  }

  /// What is worth knowing about the date, in a sentence without a full stop; nil where there is nothing.
  package var dateNote: String? {
    if let left = date.weeksLeft {
      let rest = left > 0 ? "осталось \(Plural.weeks(left))" : "осталось меньше недели"
      let usual = "обычно мера занимает \(Plural.weeks(step.endWeek)), до конца срока пункта \(rest)"
      let roomy = bridge.map { ": начать сразу и продолжить с \($0.item.reference), \($0.termWords)" }
      return usual + (roomy ?? ": начать сразу, закончить в срок может не получиться")
    }
    if waits, let bridge {
      return
        "мера может быть готова раньше срока пункта, к \(date.natural.words): до него поможет \(bridge.item.reference), \(bridge.termWords)"
    }
    if date.due == nil {
      return "мера обычно занимает \(Plural.weeks(step.endWeek)); дату назначить, когда выйдет график"
    }
    return nil
  }
}

extension Duty {
  /// The reference to rows and clauses: «п. 11; п. 4.2 распоряжения».
  package func reference(_ act: String) -> String {
    let clauses = clauses.map { "п.\u{A0}\($0.number) \(act)" }
    return ((item.map { [$0.reference] } ?? []) + clauses).joined(separator: "; ")
  }

  /// «до 15.10.2023», a window, or «по отдельному графику».
  package var termWords: String {
    guard let due else { return "по отдельному графику" }
    if isOverdue { return "срок истёк \(due.words)" }
    if let window = windows.first, let start = window.start, stricter == nil, window.end == due {
      return start == due ? due.words : "\(start.words)–\(due.words)"
    }
    return "до \(due.words)"
  }

  /// Why the date is as it is, or what must be cleared first; nil where there is nothing to say.
  package func note(in roadmap: Roadmap, act: String) -> String? {
    var notes: [String] = []
    if let stricter, let end = windows.last?.end {
      notes.append("взят более строгий срок, по п.\u{A0}\(stricter.number) \(act); в карте — до \(end.words)")
    }
    if windows.count > 1 { notes.append("затем: " + windows.dropFirst().map(\.words).joined(separator: "; ")) }
    if !unconfirmed.isEmpty {
      notes.append("если " + list(unconfirmed.map { lowercasedFirst(roadmap.conditionName($0)) }))
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

extension RoadmapDocument {
  /// The kind of the act in the genitive: «распоряжения».
  package var genitive: String {
    switch kind {
    case "распоряжение": "распоряжения"
    case "приказ": "приказа"
    case "постановление": "постановления"
    default: "документа"
    }
  }
}
