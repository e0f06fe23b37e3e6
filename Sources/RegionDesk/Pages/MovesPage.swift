import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// Moves between two waves: the whole with its schools, every direction with the way to its own page.
struct MovesPage: DeskPage {
  func path(_ desk: Desk) -> String { "moves.html" }
  func title(_ desk: Desk) -> String { "Переходы между уровнями" }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    guard let comparison = desk.region.comparison else { return }
    page.paragraph(DynamicsPart.intro(comparison).plain)
    if !comparison.left.isEmpty || !comparison.joined.isEmpty { page.heading("Лист только в одной волне") }
    for (name, labels) in [
      ("Только в первой волне", comparison.left), ("Только во второй волне", comparison.joined),
    ] where !labels.isEmpty {
      page.subheading("\(name): \(Plural.schools(labels.count))")
      page.names(labels)
    }
    for (index, matrices) in comparison.matrices.enumerated() {
      guard let whole = matrices.first else { continue }
      let under = comparison.isRecomputed ? ", по методике \(whole.edition.id)" : ""
      let table = MovesTable(matrix: whole, id: index == comparison.matrices.count - 1 ? "whole" : "whole-\(index)")
      page.heading("Школа в целом\(under)")
      table.write("Переходы, школа в целом\(under)", schoolsAt: path(desk), to: &page)
      table.writeSchools(to: &page)
    }
    page.heading("По направлениям", "napravleniya")
    BalanceTables().writeDirections(to: &page)
    for (index, direction) in desk.rubric.directions.enumerated() {
      guard let matrix = desk.matrix(.direction(index)) else { continue }
      page.subheading(direction.name)
      MovesTable(matrix: matrix, id: "d\(index)").write(
        "Переходы, \(direction.name)", schoolsAt: desk.names.direction(direction.id), to: &page)
    }
  }
}
