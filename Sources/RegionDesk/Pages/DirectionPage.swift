import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import Scoring

/// One direction: levels by municipality, moves, deficits, the schools behind every level.
struct DirectionPage: DeskPage {
  let direction: Int

  private var scope: LevelScope { .direction(direction) }

  func path(_ desk: Desk) -> String { desk.names.direction(desk.rubric.directions[direction].id) }
  func title(_ desk: Desk) -> String { "Направление «\(desk.rubric.directions[direction].name)»" }

  func body(_ page: inout PageWriter) {
    levels(&page)
    municipalities(&page)
    if let matrix = page.desk.matrix(scope) {
      page.heading("Переходы между уровнями", "perehody")
      let table = MovesTable(matrix: matrix, id: "d\(direction)")
      table.write("Переходы с прошлой волны", schoolsAt: path(page.desk), to: &page)
      table.writeSchools(to: &page)
    }
    indicators(&page)
    sites(&page)
    schools(&page)
  }

  /// Where the methodist can send a school for practice (P24); only from the region's lists.
  private func sites(_ page: inout PageWriter) {
    let desk = page.desk
    let sites = desk.sorted(desk.lists.sites(of: desk.rubric.directions[direction].id))
    guard !sites.isEmpty else { return }
    page.heading("Стажировочные площадки", "ploshchadki")
    page.inside("ul") { page in
      for label in sites {
        page.inside("li") { page in
          page.school(label)
          if let municipality = label.municipality { page.outside(", \(municipality.name)") }
        }
      }
    }
  }

  private func levels(_ page: inout PageWriter) {
    let desk = page.desk
    let distribution = desk.current.whole[scope: scope]
    page.inside("ul", class: "sum") { page in
      for (slot, mark) in desk.subject.marks.enumerated()
      where slot < desk.subject.scale.levels.count || distribution.counts[slot] > 0 {
        page.inside("li") { page in
          page.inside("b") { page in
            if distribution.counts[slot] == 0 {
              page.html.text("0")
            } else {
              page.link(number(distribution.counts[slot]), to: path(page.desk), anchor: "u\(slot)")
            }
          }
          page.mark(mark)
        }
      }
    }
  }

  private func municipalities(_ page: inout PageWriter) {
    let desk = page.desk
    page.heading("По муниципалитетам", "municipalitety")
    let columns =
      [DeskColumn("Муниципалитет")] + desk.subject.marks.map { .number(capitalized($0.name)) }
      + [.number("Всего"), DeskColumn("Уровни")]
    page.table("Число школ на каждом уровне", id: "municipalities", columns, class: "full") { page in
      for group in desk.subject.municipalities where group.coverage.counted > 0 {
        page.row { page in
          page.head { $0.link(desk.subject.name(of: group), to: desk.names.municipality(group.key)) }
          counts(group, &page)
        }
      }
      page.row(total: true) { page in
        page.head { $0.html.text("Регион") }
        counts(desk.current.whole, &page)
      }
    }
  }

  private func counts(_ group: GroupSummary, _ page: inout PageWriter) {
    let distribution = group[scope: scope]
    for count in distribution.counts { page.count(count) }
    page.count(distribution.total)
    page.cell { TinyBar(counts: distribution.counts, marks: $0.desk.subject.marks).write(to: &$0) }
  }

  /// In declared order: the direction read through, not its worst first.
  private func indicators(_ page: inout PageWriter) {
    let desk = page.desk
    page.heading("Показатели", "pokazateli")
    let columns: [DeskColumn] = [
      DeskColumn("Показатель"), .number("Школ с дефицитом"), .number("Ответили"), .number("Доля"),
      .number("Нет ответа"), .number("Критических нулей"),
    ]
    page.table("Показатели направления", id: "indicators", columns, class: "stack") { page in
      for item in desk.subject.edition.compiled.directions[direction] {
        let summary = desk.current.indicators[item]
        page.row { page in
          page.head { $0.indicator(item) }
          page.count(summary.deficits)
          page.count(summary.answered)
          page.cell(
            percent(summary.deficits, of: summary.answered), class: "right",
            sort: summary.answered == 0 ? -1 : 100_000 * summary.deficits / summary.answered)
          page.count(summary.gaps)
          if desk.rubric.indicators[item].critical {
            page.count(summary.criticalZeros.count)
          } else {
            page.cell("—", class: "right zero", sort: -1)
          }
        }
      }
    }
  }

  private func schools(_ page: inout PageWriter) {
    page.heading("Школы по уровням", "shkoly")
    for (slot, mark) in page.desk.subject.marks.enumerated() {
      let schools = page.desk.current.schools(in: slot, of: scope)
      guard !schools.isEmpty else { continue }
      page.html.open("h3", ["id": "u\(slot)"])
      page.mark(mark)
      page.html.text(": \(Plural.schools(schools.count))")
      page.html.close()
      page.names(page.desk.labels(schools))
    }
  }
}
