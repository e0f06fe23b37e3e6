import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import Scoring

/// What changed since the wave before, on one page: levels, where, in what, and of what the change is made (M13).
struct ChangesPage: DeskPage {
  func path(_ desk: Desk) -> String { Crumb.changes.path }
  func title(_ desk: Desk) -> String { "Что изменилось с прошлой волны" }
  var isLandscape: Bool { true }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    guard let comparison = desk.region.comparison else { return }
    page.paragraph(DynamicsPart.intro(comparison).plain)
    if comparison.isRecomputed {
      page.paragraph("Ниже обе волны — по методике \(comparison.second.edition.id).")
    }
    ChangeCards().write(to: &page)
    set(comparison, &page)
    page.heading("По направлениям", "napravleniya")
    BalanceTables().writeDirections(to: &page)
    page.inside("p") { $0.link("Кто с какого уровня на какой перешёл", to: "moves.html") }
    page.heading("По муниципалитетам", "municipalitety")
    BalanceTables().writeMunicipalities(to: &page)
    IndicatorMovesTables().write(to: &page)
    SplitTables(comparison).write(to: &page)
  }

  /// Who is in one wave only, and so in none of the comparisons.
  private func set(_ comparison: WaveComparison, _ page: inout PageWriter) {
    for (name, labels, other) in [
      ("Только в первой волне", comparison.left, comparison.second),
      ("Только во второй волне", comparison.joined, comparison.first),
    ] where !labels.isEmpty {
      let words = OneWaveWords(comparison, other)
      page.html.open("details")
      page.html.element("summary", text: "\(name): \(Plural.schools(labels.count)); в сравнение не входят")
      page.inside("ul", class: "names") { page in
        for label in page.desk.sorted(labels) {
          page.inside("li") { page in
            page.school(label)
            page.html.text(" — в другой волне: ")
            page.outside(words.why(label))
          }
        }
      }
      page.html.close()
    }
  }
}

/// How the level of the whole moved, in four numbers, each a way to its schools.
struct ChangeCards {
  func write(to page: inout PageWriter) {
    guard let balance = page.desk.matrix(.overall)?.balance else { return }
    page.inside("ul", class: "sum") { page in
      card(balance.rose, "уровень в целом стал выше", .up, &page)
      card(balance.stayed, "уровень тот же", .same, &page)
      card(balance.fell, "уровень стал ниже", .down, &page)
      card(balance.open, "сказать нельзя: в одной из волн уровень не определён или не оценивается", .open, &page)
    }
  }

  private func card(_ count: Int, _ text: String, _ move: LevelMove, _ page: inout PageWriter) {
    page.inside("li") { page in
      page.inside("b") { page in
        if count == 0 {
          page.html.text("0")
        } else {
          page.link(number(count), to: Crumb.schools.path, anchor: "w=\(move.rawValue)")
        }
      }
      page.html.text(text)
    }
  }
}
