import Planning
import RubricModel
import RussianText

/// A snapshot of a roadmap for a terminal: what needs a hand first.
struct RoadmapStatusText {
  private let status: RoadmapStatus
  private let roadmap: Roadmap
  private let facts: RoadmapFacts?
  private let width: Int
  private let head: RoadmapHead

  init(_ status: RoadmapStatus, of roadmap: Roadmap, facts: RoadmapFacts?, width: Int) {
    self.status = status
    self.roadmap = roadmap
    self.facts = facts
    self.width = width
    head = RoadmapHead(roadmap)
  }

  private static let order: [ItemState] = [
    .overdue, .open, .done, .notStarted, .noDate, .retroactive, .notApplicable,
  ]

  func text() -> String {
    var text = paragraph("\(roadmap.region): \(roadmap.document.planKind) на \(date(status.asOf.iso))", width: width)
    text += paragraph(known, width: width) + "\n" + counts
    if !status.clauses.isEmpty { text += "\nПункты распоряжения\n" + status.clauses.map(row).joined() }
    for state in Self.order {
      let items = status.items.filter { $0.state == state }
      guard !items.isEmpty else { continue }
      text += "\n" + paragraph(capitalized(state.russian) + remark(state), width: width) + items.map(row).joined()
    }
    return text
  }

  private var known: String {
    guard let facts else { return "Отметок нет: состояние выведено из одних сроков." }
    let about = facts.about.map { "\(visible($0)). " } ?? ""
    var counts = [Plural.marks(facts.marks.count)]
    if !facts.measurements.isEmpty { counts.append(Plural.measurements(facts.measurements.count)) }
    return "\(about)В файле \(list(counts)); сделанное и внесённое позже этого дня не считается."
  }

  private var counts: String {
    let parts = Self.order.filter { status.count($0) > 0 }.map { "\($0.russian) \(status.count($0))" }
    return paragraph("\(Plural.measures(status.items.count)): \(parts.joined(separator: ", ")).", width: width)
  }

  private func remark(_ state: ItemState) -> String {
    switch state {
    case .retroactive: " (срок прошёл раньше, чем подписан документ; просрочкой не считается)"
    case .noDate: " (дни задаёт отдельный график)"
    default: ""
    }
  }

  private func row(_ item: ItemStatus) -> String {
    var text = row(item.item.key, item.item.title)
    text += under("\(OccurrenceWords(status.asOf).text(item))\u{A0}· \(head.roles(item.item.roles))")
    switch item.inapplicable {
    case .nobodyAsked where item.state == .notApplicable: text += under("запросов не было")
    case .condition(let id) where item.state == .notApplicable:
      let name = roadmap.conditions.first { $0.id == id }?.name ?? id
      text += under("не выполнено условие: \(name)")
    default: break
    }
    let missing = Set(item.occurrences.filter { $0.state == .overdue }.flatMap(\.missingPlaces))
    if !missing.isEmpty {
      text += under("не отчитались: \(missing.sorted { SortKey($0) < SortKey($1) }.joined(separator: ", "))")
    }
    for target in item.targets where target.outcome != .unmeasured {
      text += under(TargetOutcomeWords(roadmap).text(target))
    }
    return text
  }

  private func row(_ clause: ClauseStatus) -> String {
    row(clause.clause.number, clause.clause.title)
      + under(
        "\(clause.status.occurrence.window.russian): \(OccurrenceWords.words(clause.status))\u{A0}· "
          + head.roles(clause.clause.roles))
  }

  private func row(_ key: String, _ title: String) -> String {
    let lines = wrapped(visible(title), to: width - 9)
    return "  \(padded(visible(key), to: 7))\(lines.first ?? "")\n"
      + lines.dropFirst().map { "         \($0)\n" }.joined()
  }

  private func under(_ text: String) -> String { paragraph(visible(text), width: width, indent: 9, hanging: 2) }
}
