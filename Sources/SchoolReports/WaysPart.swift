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
      rows.append(.band("\(name): до уровня \(level: goal), трудоёмкость \(next.effort)"))
      rows += next.raises.map { raise in
        Table.Row([
          "\(school.indicators[raise.item].id) \(school.title(raise.item))",
          Phrase("с \(raise.from) до \(raise.to)"), Phrase("\(raise.effort)"), Phrase(Plural.weeks(raise.weeks)),
        ])
      }
    }
    return [
      .heading(1, "Самый лёгкий путь на следующий уровень", anchor: "put"),
      .paragraph(
        "Для каждого направления перебраны все способы набрать недостающие баллы; показан тот, где общая трудоёмкость наименьшая. Меры к каждому шагу — в разделе «Дефициты и меры»."
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
}
