import Planning
import RubricModel
import RussianText

/// Everything about one row for a terminal; what is stated and what is inferred is told apart.
struct RoadmapItemText {
  private let roadmap: Roadmap
  private let item: RoadmapItem
  private let width: Int
  private let head: RoadmapHead
  private let calendar: RoadmapCalendar

  init(_ roadmap: Roadmap, _ item: RoadmapItem, width: Int) {
    self.roadmap = roadmap
    self.item = item
    self.width = width
    head = RoadmapHead(roadmap)
    calendar = RoadmapCalendar(roadmap)
  }

  func text() -> String {
    let section = roadmap.sections.first { $0.id == item.section }
    let where_ = section.map { " · \($0.number.map { "\($0). " } ?? "")\($0.title)" } ?? ""
    var text = paragraph("\(roadmap.region), мероприятие \(item.key)\(where_)", width: width)
    text += paragraph(item.title, width: width) + "\n"
    text += field("Срок", deadline)
    text += field("Ответственные", item.roles.map(role))
    text += field("Школа", [item.schoolPart.russian])
    text += field("Для кого", [list(item.audience.map(group))].filter { !$0.isEmpty })
    text += field("Вид работы", [item.activities.map(\.russian).joined(separator: ", ")])
    text += field("Результат", [item.result.text + inferred(item.result.grounds)])
    text += field("Направления", directions(item.directions))
    text += field("Условия", item.conditions.map(condition))
    text += field("Сначала", item.needs.map(need))
    text += field("Показатели", item.targets.map(target))
    text += field("Части", item.parts.map(part))
    text += field("Публикация", publication)
    text += field("Примечание", item.note.map { [$0] } ?? [])
    text += field("Неточности", roadmap.anomalies.filter { $0.items.contains(item.key) }.map(anomaly))
    text += field("Источник", [source])
    return visibleLines(text)
  }

  /// A field with its values one under another; nothing where there are none.
  private func field(_ name: String, _ values: [String]) -> String {
    var text = ""
    for (index, value) in values.enumerated() {
      let lines = wrapped(value, to: width - 19)
      for (number, line) in lines.enumerated() {
        let label = index == 0 && number == 0 ? name : ""
        text += "  \(padded(label, to: 15))\(number == 0 ? "" : "  ")\(line)\n"
      }
    }
    return text
  }

  private var deadline: [String] {
    var values = [DeadlineWords(calendar).text(item.deadline), "в документе: «\(item.deadline.printed)»"]
    if let correction = item.deadline.correction {
      values.append("исправлено: \(correction.why)")
    }
    if let first = calendar.occurrences(of: item).first, let clause = first.stricterClause {
      values.append("п.\u{A0}\(clause) распоряжения строже: до\u{A0}\(date(first.due.iso))")
    }
    if let signed = roadmap.document.date, let window = calendar.windows(of: item.deadline).first {
      if window.end < signed {
        values.append("срок прошёл до подписания документа \(date(signed.iso)): просрочкой не считается")
      } else if let start = window.start, start < signed {
        values.append("начать можно с\u{A0}\(date(signed.iso)), когда подписан документ")
      }
    }
    return values
  }

  private func role(_ id: String) -> String {
    guard let role = roadmap.roles.first(where: { $0.id == id }) else { return id }
    return role.short == role.name ? role.name : "\(role.short) — \(role.name)"
  }

  private func group(_ id: String) -> String { roadmap.groups.first { $0.id == id }?.name ?? id }

  private func inferred(_ grounds: Grounds) -> String {
    grounds.kind == .inferred ? " (\(grounds.russian))" : ""
  }

  private func directions(_ link: DirectionLink) -> [String] {
    let basis = link.grounds.map { " (\($0.russian))" } ?? ""
    switch link.scope {
    case .none: return ["ни одно не названо"]
    case .all: return ["любое\(basis)"]
    case .listed(let ids): return [ids.map(head.direction).joined(separator: "; ") + basis]
    }
  }

  private func condition(_ condition: ItemCondition) -> String {
    let name = roadmap.conditions.first { $0.id == condition.condition }?.name ?? condition.condition
    let basis = condition.grounds.kind == .inferred ? "; \(condition.grounds.russian)" : ""
    return "\(name) — \(condition.strength.russian)\(basis)"
  }

  private func need(_ need: ItemDependency) -> String {
    let title = roadmap.item(need.on.item).map { other in
      need.on.part.flatMap { label in other.parts.first { $0.label == label }?.title } ?? other.title
    }
    let own = need.part.map { "для части \($0): " } ?? ""
    return "\(own)\(need.on.text) \(title ?? "")\(inferred(need.grounds))"
  }

  private func target(_ target: Target) -> String {
    let part = target.part.map { " (часть \($0))" } ?? ""
    let each = target.each.map { inferred($0.grounds) } ?? ""
    return "\(target.russian)\(each)\(inferred(target.grounds))\(part) · id\u{A0}\(target.id)"
  }

  private func part(_ part: ItemPart) -> String {
    let link = part.directions.map { directions($0).joined() }
    return "\(part.label) \(part.title)\(link.map { " — \($0)" } ?? "")"
  }

  private var publication: [String] {
    guard let publication = item.publication else { return [] }
    return [publication.channels.joined(separator: ", ")] + publication.links
      + publication.brokenLinks.map { "\($0) — ссылка испорчена при сканировании" }
  }

  private func anomaly(_ anomaly: Anomaly) -> String {
    "\(anomaly.id) \(anomaly.found) → \(anomaly.effect ?? anomaly.reading)"
  }

  private var source: String {
    let lines = item.lines
    let span = lines.count == 1 ? "строка \(lines.lowerBound)" : "строки \(lines.lowerBound)–\(lines.upperBound)"
    return "\(roadmap.text.file), \(span); сверено \(date(roadmap.text.checkedOn.iso))"
  }

  private func visibleLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(separator: "\n")
  }
}
