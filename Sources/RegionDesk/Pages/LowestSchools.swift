import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// Schools below the first cut score, by municipality and name.
struct LowestSchools {
  func write(to page: inout PageWriter) {
    let desk = page.desk
    let lowest = desk.subject.scale.levels.first?.name ?? ""
    page.heading("Школы уровня «\(lowest)»", "nizhe")
    let schools = desk.labels(desk.current.belowBase(.overall))
    if schools.isEmpty {
      page.paragraph("Школ, у которых уровень в целом «\(lowest)», нет.")
    } else {
      page.paragraph("В целом: \(Plural.schools(schools.count)).")
      page.names(schools)
    }
    page.inside("p") { page in
      page.html.text("По направлениям: ")
      for (index, direction) in desk.rubric.directions.enumerated() {
        if index > 0 { page.html.text(", ") }
        page.html.text("\(direction.name) — ")
        page.link(
          number(desk.current.belowBase(.direction(index)).count), to: desk.names.direction(direction.id), anchor: "u0")
      }
      page.html.text(".")
    }
  }
}
