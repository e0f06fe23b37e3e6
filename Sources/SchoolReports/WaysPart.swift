import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// The cheapest way to the next level in each direction, proved least effort (M10).
struct WaysPart: ReportPart {
  func blocks(of school: SchoolCase) -> [Block] {
    let ways = school.certificate.directions.filter { $0.next != nil }
    guard !ways.isEmpty else { return [] }
    var rows: [Table.Row] = []
    for direction in ways {
      guard let next = direction.next else { continue }
      let goal = school.rubric.levels.mark(next.level)
      let name = school.direction(direction.result.index).name
      rows.append(.band("\(name): до уровня «\(level: goal)», трудоёмкость \(next.effort)"))
      rows += next.raises.map { raise in
        Table.Row([
          "\(school.indicators[raise.item].id) \(school.title(raise.item))",
          Phrase(from(raise, school)), Phrase("\(raise.effort)"), Phrase(Plural.weeks(raise.weeks)),
        ])
      }
    }
    return [
      .heading(1, "Самый лёгкий путь на следующий уровень", anchor: "put"),
      .paragraph(
        "Для каждого направления перебраны все способы набрать недостающие баллы. Показан тот, где общая трудоёмкость наименьшая. \(hints(ways, school))"
      ),
      .table(
        Table(
          caption: "Что поднять, чтобы направление перешло на следующий уровень",
          columns: [
            .init("Показатель", width: 56), .init("Баллы", width: 14, .center),
            .init("Трудо\u{AD}ёмкость", width: 14, .center), .init("Обычно занимает", width: 16, .right),
          ], rows: rows)),
    ]
  }

  private func isGap(_ raise: Raise, _ school: SchoolCase) -> Bool { school.evaluation.states[raise.item].isGap }

  /// A gap stands at its worst in the plan, but no one said it is zero (M5).
  private func from(_ raise: Raise, _ school: SchoolCase) -> String {
    isGap(raise, school) ? "нет ответа → \(raise.to)" : "с \(raise.from) до \(raise.to)"
  }

  private func hints(_ ways: [Certificate.Direction], _ school: SchoolCase) -> String {
    let raises = ways.compactMap(\.next).flatMap(\.raises)
    var hints: [String] = []
    if raises.contains(where: { !isGap($0, school) }) {
      hints.append("Мера к ближайшему шагу — в разделе «Дефициты и меры».")
    }
    if raises.contains(where: { isGap($0, school) }) {
      hints.append("Показатели без ответа взяты по худшему исходу: ответьте на них, и путь может стать короче.")
    }
    return hints.joined(separator: " ")
  }
}
