import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import Scoring

/// Indicators for which most schools lost points between the waves, and those for which most gained.
struct IndicatorMovesTables {
  private static let most = 15

  func write(to page: inout PageWriter) {
    let moves = page.desk.indicatorMoves
    page.heading("По показателям", "pokazateli")
    page.paragraph(IndicatorMovesPart.rule)
    table("Где баллов стало меньше", "fell", moves.mostFallen, isFallen: true, &page)
    table("Где баллов стало больше", "rose", moves.mostRisen, isFallen: false, &page)
  }

  private func table(
    _ caption: String, _ id: String, _ moves: [IndicatorMoves], isFallen: Bool, _ page: inout PageWriter
  ) {
    guard !moves.isEmpty else { return page.paragraph("\(caption): таких показателей нет.") }
    let shown = moves.prefix(Self.most)
    let columns = [
      DeskColumn("Показатель"), DeskColumn("Направление"), isFallen ? .number("Меньше") : .number("Больше"),
      isFallen ? .number("Больше") : .number("Меньше"), .number("Столько же"), .number("Сказать нельзя"),
    ]
    let rest = moves.count > shown.count ? ": первые \(shown.count) из \(number(moves.count))" : ""
    page.table("\(caption), число школ\(rest)", id: "indicators-\(id)", columns, class: "stack") { page in
      for move in shown {
        page.row { page in
          page.head { $0.indicator(move.item) }
          let direction = page.desk.rubric.directions[page.desk.subject.edition.compiled.items[move.item].direction]
          page.cell { $0.link(direction.name, to: $0.desk.names.direction(direction.id)) }
          for isThis in [true, false] {
            let fell = isThis == isFallen
            count(fell ? move.fell.count : move.rose.count, move.item, fell ? "menshe" : "bolshe", &page)
          }
          page.count(move.stayed)
          page.count(move.open)
        }
      }
    }
  }

  private func count(_ count: Int, _ item: Int, _ anchor: String, _ page: inout PageWriter) {
    let path = page.desk.names.indicator(page.desk.rubric.indicators[item].id)
    guard count > 0, let path else { return page.count(count) }
    page.cell(class: "right") { $0.link(number(count), to: path, anchor: anchor) }
  }
}

/// The same of one indicator on its page, with the schools.
struct IndicatorMovesOfItem {
  let item: Int

  func write(to page: inout PageWriter) {
    let desk = page.desk
    guard desk.indicatorMoves.indices.contains(item), let comparison = desk.region.comparison else { return }
    let moves = desk.indicatorMoves[item]
    guard moves.total > 0 else { return }
    let under = comparison.isRecomputed ? ", по методике \(comparison.second.edition.id)" : ""
    page.heading("С прошлой волны", "volny")
    page.paragraph(
      "Сравниваются школы, учтённые в обеих волнах, к которым показатель применяется\(under): \(number(moves.total)). Баллов больше — \(number(moves.rose.count)), столько же — \(number(moves.stayed)), меньше — \(number(moves.fell.count)), сказать нельзя (в одной из волн нет ответа) — \(number(moves.open))."
    )
    let anchor = desk.names.anchor(desk.rubric.indicators[item].id)
    for (name, id, places) in [("Баллов меньше", "menshe", moves.fell), ("Баллов больше", "bolshe", moves.rose)]
    where !places.isEmpty {
      page.subheading("\(name): \(Plural.schools(places.count))", id)
      page.names(places.map { comparison.pairs[$0].after.label }, anchor: anchor)
    }
  }
}
