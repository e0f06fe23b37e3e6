import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import SchoolReports

/// Who moved from which level to which: the counts, each a link to the schools behind it.
struct MovesTable {
  let matrix: MoveMatrix
  /// Tells apart the matrices of a page.
  let id: String

  private var levels: Int { matrix.edition.slots - 2 }

  /// Levels always; the two slots that are no level only where somebody stands there.
  private var used: [Int] {
    matrix.cells.indices.filter { slot in
      slot < levels || matrix.cells[slot].contains { !$0.isEmpty } || matrix.cells.contains { !$0[slot].isEmpty }
    }
  }

  private func marks(_ desk: Desk) -> [LevelMark] {
    let scale = matrix.edition.rubric.levels
    return scale.levels.indices.map(scale.mark) + desk.subject.marks.suffix(2)
  }

  private func anchor(_ from: Int, _ to: Int) -> String { "\(id)-\(from)-\(to)" }

  /// The matrix; `path` is of the page where the schools stand.
  func write(_ caption: String, schoolsAt path: String, to page: inout PageWriter) {
    let marks = marks(page.desk)
    let columns =
      [DeskColumn("Было ↓ стало →")] + used.map { .number(capitalized(marks[$0].name)) } + [.number("Всего")]
    page.table(caption, id: "moves-\(id)", columns, class: "moves", sorts: false) { page in
      for from in used {
        page.row { page in
          page.head { $0.mark(marks[from]) }
          for to in used { cell(from, to, path, &page) }
          page.count(matrix.cells[from].reduce(0) { $0 + $1.count })
        }
      }
      page.row(total: true) { page in
        page.head { $0.html.text("Всего") }
        for to in used { page.count(matrix.cells.reduce(0) { $0 + $1[to].count }) }
        page.count(matrix.cells.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } })
      }
    }
  }

  private func cell(_ from: Int, _ to: Int, _ path: String, _ page: inout PageWriter) {
    let count = matrix.cells[from][to].count
    let isDecided = from < levels && to < levels
    let style = from == to ? "same" : !isDecided || count == 0 ? nil : to > from ? "up" : "down"
    guard count > 0 else { return page.cell("0", class: style.map { $0 + " zero" } ?? "zero") }
    page.cell(class: style) { page in
      page.html.element("a", ["href": "\(page.root)\(path)#\(anchor(from, to))"], text: number(count))
    }
  }

  /// The schools of every cell, those that moved first.
  func writeSchools(to page: inout PageWriter) {
    let marks = marks(page.desk)
    for isSame in [false, true] {
      for from in used {
        for to in used where (from == to) == isSame && !matrix.cells[from][to].isEmpty {
          let schools = matrix.cells[from][to]
          page.html.open("h3", ["id": anchor(from, to)])
          page.mark(marks[from])
          page.html.text(" → ")
          page.mark(marks[to])
          page.html.text(": \(Plural.schools(schools.count))")
          page.html.close()
          page.names(schools)
        }
      }
    }
  }
}

extension Desk {
  /// The matrix of a scope under the later edition.
  func matrix(_ scope: LevelScope) -> MoveMatrix? {
    region.comparison?.matrices.last?.first { $0.scope == scope }
  }
}
