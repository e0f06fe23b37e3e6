import Region
import Reports
import RubricModel
import RussianText
import Scoring

/// Typical deficits and strengths with number and share of schools, in a stable order (P10).
struct DeficitsPart: NotePart {
  private static let most = 15

  func blocks(of subject: RegionSubject) -> [Block] {
    let deficits = subject.current.indicators.topDeficits
    let strengths = subject.current.indicators.topStrengths
    var blocks: [Block] = [.heading(1, "6. Типичные дефициты и сильные стороны", anchor: "deficity")]
    if subject.current.indicators.allSatisfy({ $0.answered == 0 }) {
      blocks.append(.paragraph("Ни на один показатель нет ответа, поэтому о дефицитах сказать нечего."))
    } else if deficits.isEmpty {
      blocks.append(.paragraph("Среди полученных ответов дефицитов нет."))
    } else {
      blocks += [
        .paragraph(
          "Дефицит — показатель, по которому школа набрала меньше наибольшего. Доля — от школ, которые ответили; пропуски и «не знаю» показаны отдельно. Порядок: по числу школ, при равенстве — по доле, затем как в методике."
        ),
        .table(table("Типичные дефициты", "Школ с дефицитом", deficits, \.deficits, subject)),
      ]
    }
    if !strengths.isEmpty {
      blocks.append(
        .table(table("Сильные стороны", "Школ с наибольшим баллом", strengths, \.maxima, subject)))
    }
    return blocks
  }

  private func table(
    _ caption: String, _ counted: String, _ items: [IndicatorSummary], _ count: (IndicatorSummary) -> Int,
    _ subject: RegionSubject
  ) -> Table {
    let shown = items.prefix(Self.most)
    let rest = items.count - shown.count
    return Table(
      caption: rest > 0 ? "\(caption): первые \(shown.count) из \(items.count)" : caption,
      columns: [
        .init("Показатель", width: 40), .init("Направление", width: 18), .init(counted, width: 13, .right),
        .init("Ответили", width: 11, .right), .init("Доля", width: 9, .right), .init("Нет ответа", width: 9, .right),
      ],
      rows: shown.map { item in
        let direction = subject.edition.compiled.items[item.item].direction
        return Table.Row([
          Phrase(subject.title(of: item.item)), Phrase(subject.rubric.directions[direction].name),
          Phrase(number(count(item))), Phrase(number(item.answered)),
          Phrase(percent(count(item), of: item.answered)), Phrase(number(item.gaps)),
        ])
      })
  }
}
