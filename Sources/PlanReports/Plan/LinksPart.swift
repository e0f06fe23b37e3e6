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
    let present = Set(school.plan.lines.map(\.direction))
    let silent = school.plan.directions.filter { !$0.words.isEmpty && present.contains($0.direction) }
    if !silent.isEmpty {
      blocks.append(
        .bullets(
          silent.map { "\(strong: school.direction($0.direction)): \($0.words) (\(Plural.deficits($0.deficits)))." }))
    }
    let rows = groups(school).flatMap { self.rows(of: $0, school) }
    guard !rows.isEmpty else { return blocks }
    blocks.append(
      .table(
        Table(
          caption: "Пункты дорожной карты по направлениям",
          columns: [.init("Пункт", width: 34), .init("Срок пункта", width: 22), .init("Почему", width: 44)], rows: rows)
      ))
    return blocks
  }

  /// Directions that the same rows serve for the same reasons stand together.
  private func groups(_ school: PlannedSchool) -> [(directions: [Int], links: [ItemLink])] {
    var groups: [(directions: [Int], links: [ItemLink])] = []
    for cover in school.plan.directions {
      guard let line = school.plan.lines.first(where: { $0.direction == cover.direction }), let first = line.link
      else { continue }
      let links = [first] + line.others.prefix(Self.further)
      if let same = groups.firstIndex(where: { $0.links == links && first.rank > .topic }) {
        groups[same].directions.append(cover.direction)
      } else {
        groups.append(([cover.direction], links))
      }
    }
    return groups
  }

  private func rows(of group: (directions: [Int], links: [ItemLink]), _ school: PlannedSchool) -> [Table.Row] {
    let names = group.directions.map { school.direction($0) }
    return [.band(Phrase(names.joined(separator: ", ")))]
      + group.links.enumerated().map { place, link in
        let item: Phrase = place == 0 ? "\(strong: link.item.reference)" : Phrase(link.item.reference)
        return Table.Row([
          item + " \(link.item.title)\(parts(link))", Phrase(link.termWords),
          Phrase(sentence(link.reason(for: names[0]))),
        ])
      }
  }

  private func parts(_ link: ItemLink) -> String {
    guard !link.fit.parts.isEmpty else { return "" }
    let titles = link.fit.parts.map { "«\($0.title)»" }
    return ": " + titles.joined(separator: ", ")
  }
}
