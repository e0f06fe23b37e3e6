import Planning
import Reports
import RubricModel
import RussianText

/// Why each row of the roadmap is where it is, direction by direction (M11).
struct LinksPart: PlanPart {
  /// Further rows named beside the first; the rest is in the JSON.
  private static let further = 3

  func blocks(of school: PlannedSchool) -> [Block] {
    guard school.plan.kind == .closing, !school.plan.directions.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(1, "Почему выбраны эти пункты", anchor: "pochemu"),
      .paragraph(
        "Порядок такой: пункт, который называет направление; тема, которая его называет; пункт, подходящий по содержанию; пункт для всех направлений. «По содержанию» — наш вывод, а не слова карты."
      ),
    ]
    let silent = school.plan.directions.filter { !$0.words.isEmpty }
    if !silent.isEmpty {
      blocks.append(
        .bullets(
          silent.map { "\(strong: school.direction($0.direction)): \($0.words) (\(Plural.deficits($0.deficits)))." }))
    }
    let rows = school.plan.directions.flatMap { self.rows(of: $0.direction, school) }
    guard !rows.isEmpty else { return blocks }
    blocks.append(
      .table(
        Table(
          caption: "Пункты дорожной карты по направлениям",
          columns: [.init("Пункт", width: 34), .init("Срок пункта", width: 22), .init("Почему", width: 44)], rows: rows)
      ))
    return blocks
  }

  private func rows(of direction: Int, _ school: PlannedSchool) -> [Table.Row] {
    guard let line = school.plan.lines.first(where: { $0.direction == direction }), let first = line.link else {
      return []
    }
    let name = school.direction(direction)
    return [.band(Phrase(name))]
      + ([first] + line.others.prefix(Self.further)).enumerated().map { place, link in
        let item: Phrase = place == 0 ? "\(strong: link.item.reference)" : Phrase(link.item.reference)
        return Table.Row([
          item + " \(link.item.title)\(parts(link))", Phrase(link.termWords), Phrase(sentence(link.reason(for: name))),
        ])
      }
  }

  private func parts(_ link: ItemLink) -> String {
    guard !link.fit.parts.isEmpty else { return "" }
    let titles = link.fit.parts.map { "«\($0.title)»" }
    return ": " + titles.joined(separator: ", ")
  }
}
