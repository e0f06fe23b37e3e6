import Planning
import RubricModel
import RussianText

/// A whole roadmap for a terminal: the paper, its dated clauses, its rows by section.
struct RoadmapText {
  private let roadmap: Roadmap
  private let width: Int
  private let head: RoadmapHead
  private let calendar: RoadmapCalendar

  init(_ roadmap: Roadmap, width: Int) {
    self.roadmap = roadmap
    self.width = width
    head = RoadmapHead(roadmap)
    calendar = RoadmapCalendar(roadmap)
  }

  func text() -> String {
    passport + clauses + rows
  }

  private var passport: String {
    let document = roadmap.document
    var text = paragraph(roadmap.title, width: width)
    text += paragraph("\(capitalized(head.paper)). \(document.issuer).", width: width)
    text += paragraph(
      "Период: \(head.period) (\(roadmap.period.why)). \(Plural.measures(roadmap.items.count)), "
        + "\(Plural.clauses(roadmap.clauses.count)), \(Plural.anomalies(roadmap.anomalies.count)).", width: width)
    if let note = roadmap.directionSet.note {
      text += paragraph("\(capitalized(note)).", width: width)
    }
    return text
  }

  private var clauses: String {
    let dated = roadmap.clauses.compactMap { clause in
      calendar.occurrence(of: clause).map { (clause, $0) }
    }
    guard !dated.isEmpty else { return "" }
    var text = "\nПункты распоряжения со сроками\n"
    for (clause, occurrence) in dated {
      let same = clause.sameAs.isEmpty ? "" : " (то же, что мероприятие \(list(clause.sameAs)))"
      text += row(clause.number, clause.title + same, "\(occurrence.window.russian)\u{A0}· \(head.roles(clause.roles))")
    }
    return text
  }

  private var rows: String {
    var text = ""
    for section in roadmap.sections {
      let items = roadmap.items.filter { $0.section == section.id }
      let number = section.number.map { "\($0). " } ?? ""
      text += "\n" + paragraph(number + section.title, width: width)
      for item in items { text += row(item) }
    }
    let loose = roadmap.items.filter { $0.section == nil }
    if !loose.isEmpty { text += "\n" + loose.map(row).joined() }
    return text
  }

  private func row(_ item: RoadmapItem) -> String {
    row(item.key, item.title, "\(DeadlineWords(calendar).text(item.deadline))\u{A0}· \(head.roles(item.roles))")
  }

  private func row(_ key: String, _ title: String, _ under: String) -> String {
    let lines = wrapped(visible(title), to: width - 9)
    var text = "  \(padded(visible(key), to: 7))\(lines.first ?? "")\n"
    for line in lines.dropFirst() { text += "         \(line)\n" }
    return text + paragraph(visible(under), width: width, indent: 9)
  }
}
