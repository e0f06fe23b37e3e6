import Region
import Reports
import RubricModel
import RussianText
import Scoring

/// Indicators for which most schools lost or gained points since the wave before (M13).
package struct IndicatorMovesPart: NotePart {
  /// Who is counted, and in what order.
  package static let rule =
    "Сравниваются баллы школ, учтённых в обеих волнах, к которым показатель применяется. «Сказать нельзя» — в одной из волн нет ответа. Порядок: по числу школ, при равенстве — по доле, затем как в методике. Почему баллы изменились, по этим числам не видно."
  private static let most = 10

  func blocks(of subject: RegionSubject) -> [Block] {
    guard let comparison = subject.region.comparison else { return [] }
    let moves = IndicatorMoves.all(comparison)
    guard moves.contains(where: { $0.total > 0 }) else { return [] }
    let (fallen, risen) = (moves.mostFallen, moves.mostRisen)
    let under = comparison.isRecomputed ? " Обе волны — по методике \(comparison.second.edition.id)." : ""
    var blocks: [Block] = [
      .heading(2, "Показатели, по которым баллы изменились", anchor: "pokazateli-volny"),
      .paragraph(Phrase(Self.rule + under)),
    ]
    for (caption, list) in [("Где баллов стало меньше", fallen), ("Где баллов стало больше", risen)] {
      blocks.append(
        list.isEmpty ? .paragraph("\(caption): таких показателей нет.") : .table(table(caption, list, subject)))
    }
    return blocks
  }

  private func table(_ caption: String, _ moves: [IndicatorMoves], _ subject: RegionSubject) -> Table {
    let shown = moves.prefix(Self.most)
    return Table(
      caption: moves.count > shown.count
        ? "\(caption), число школ: первые \(shown.count) из \(number(moves.count))" : "\(caption), число школ",
      columns: [
        .init("Показатель", width: 34), .init("Направление", width: 20), .init("Меньше", width: 11, .right),
        .init("Больше", width: 11, .right), .init("Столько же", width: 12, .right),
        .init("Сказать нельзя", width: 12, .right),
      ],
      rows: shown.map { move in
        let direction = subject.edition.compiled.items[move.item].direction
        return Table.Row(
          [Phrase(subject.title(of: move.item)), Phrase(subject.rubric.directions[direction].name)]
            + [move.fell.count, move.rose.count, move.stayed, move.open].map { Phrase(number($0)) })
      })
  }
}
