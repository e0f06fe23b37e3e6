import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import Scoring

/// Schools with their levels, a row each, by municipality and name: a list to look things up in, never a ranking (M14).
struct SchoolTable {
  /// Columns, in order; the filters of the list name them by number.
  enum Column: Equatable {
    case school, municipality, kind, cohort, statuses, overall
    case direction(Int)
    case change, deficits, zeros, flags
  }

  let columns: [Column]
  private let desk: Desk

  /// A table; a column in which every school is the same, or nothing is known, is left out.
  init(_ desk: Desk, withMunicipality: Bool) {
    self.desk = desk
    let groups = desk.current.groups
    func differs(_ grouping: Grouping) -> Bool { (groups[grouping] ?? []).count { $0.coverage.counted > 0 } > 1 }
    var columns: [Column] = [.school]
    if withMunicipality { columns.append(.municipality) }
    columns += [.overall] + desk.rubric.directions.indices.map(Column.direction)
    if desk.region.comparison != nil { columns.append(.change) }
    columns += [.deficits, .zeros, .flags]
    // What a school is comes after where it stands: on a narrow screen levels are in sight without scrolling.
    if differs(.kind) { columns.append(.kind) }
    if differs(.cohort) { columns.append(.cohort) }
    if desk.facts.all.contains(where: { !$0.statuses.isEmpty }) { columns.append(.statuses) }
    self.columns = columns
  }

  /// Number of a column; nil where the table lacks it.
  func place(_ column: Column) -> Int? { columns.firstIndex(of: column) }

  func title(_ column: Column) -> String {
    switch column {
    case .school: "Школа"
    case .municipality: "Муниципалитет"
    case .kind: "Вид"
    case .cohort: "Год участия"
    case .statuses: "Статусы"
    case .overall: "В целом"
    case .direction(let index): desk.rubric.directions[index].name
    case .change: "С прошлой волны"
    case .deficits: "Дефицитов"
    case .zeros: "Критических нулей"
    case .flags: "Отметок"
    }
  }

  func write(_ caption: String, schools: [Int], to page: inout PageWriter) {
    page.html.open("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "schools-caption"])
    page.html.open("table", ["id": "schools", "class": "list", "data-sorts": ""])
    page.html.open("caption", ["id": "schools-caption"])
    page.html.element("span", text: caption)
    page.html.close()
    page.html.open("colgroup")
    for column in columns { page.html.element("col", ["class": style(column)]) }
    page.html.close()
    page.html.open("thead")
    page.html.open("tr")
    for column in columns { page.title(DeskColumn(title(column), isNarrow(column) ? "turn" : nil)) }
    page.html.close()
    page.html.close()
    page.html.open("tbody")
    for index in schools { row(index, &page) }
    page.html.close()
    page.html.close()
    page.html.close()
  }

  private func style(_ column: Column) -> String {
    switch column {
    case .school: "c-name"
    case .municipality: "c-place"
    case .kind: "c-kind"
    case .cohort, .statuses: "c-text"
    case .overall, .direction: "c-mark"
    case .change: "c-move"
    case .deficits, .zeros, .flags: "c-num"
    }
  }

  /// Its title is set upwards.
  private func isNarrow(_ column: Column) -> Bool { ["c-mark", "c-num"].contains(style(column)) }

  private func row(_ index: Int, _ page: inout PageWriter) {
    let school = desk.current.schools[index]
    page.html.open("tr", ["data-m": school.label.municipality?.oktmo ?? "", "data-id": visible(school.label.id)])
    for column in columns { cell(column, school, desk.facts.all[index], &page) }
    page.html.close()
  }

  private func cell(_ column: Column, _ school: SchoolResult, _ facts: SchoolFacts.Facts, _ page: inout PageWriter) {
    switch column {
    case .school: page.head { $0.school(school.label) }
    case .municipality: page.cell { $0.outside(school.label.municipality?.name ?? "—") }
    case .kind: page.cell(desk.subject.name(ofKind: school.label.kind ?? ""))
    case .cohort: page.cell { $0.outside(desk.subject.name(ofCohort: school.label.cohort ?? "")) }
    case .statuses: page.cell { $0.outside(facts.statuses.joined(separator: "; ")) }
    case .overall: level(school.overall, &page)
    case .direction(let direction): level(school[.direction(direction)], &page)
    case .change: change(school, &page)
    case .deficits: page.count(facts.deficits)
    case .zeros: page.count(facts.criticalZeros)
    case .flags: page.count(facts.flags)
    }
  }

  private func level(_ result: ScopeResult?, _ page: inout PageWriter) {
    let mark = desk.letters.mark(result?.levels)
    page.cell(mark.name, class: mark.tone.rawValue, sort: desk.slot(result))
  }

  /// Ups come first where the reader sorts by it; where it cannot be told, last.
  private func change(_ school: SchoolResult, _ page: inout PageWriter) {
    let move = LevelMove(desk.pairs[school.label.id])
    guard let pair = desk.pairs[school.label.id] else { return page.cell("—", sort: move.rawValue) }
    let (old, new) = (desk.letters.mark(pair.before.overall.levels), desk.letters.mark(pair.after.overall.levels))
    page.cell("\(old.name) → \(new.name)\(move.sign)", sort: move.rawValue)
  }
}

/// What became of the level of the whole since the wave before.
enum LevelMove: Int, CaseIterable {
  case up, same, down
  /// Undecided or not rated in one of the waves.
  case open
  /// One of the waves does not count the school.
  case alone

  init(_ pair: (before: SchoolResult, after: SchoolResult)?) {
    guard let pair else {
      self = .alone
      return
    }
    guard let old = pair.before.overall.levels?.decided, let new = pair.after.overall.levels?.decided else {
      self = .open
      return
    }
    self = new > old ? .up : new < old ? .down : .same
  }

  var sign: String {
    switch self {
    case .up: " ↑"
    case .down: " ↓"
    case .same, .open, .alone: ""
    }
  }

  /// As the filter offers it.
  var name: String {
    switch self {
    case .up: "выше"
    case .same: "тот же уровень"
    case .down: "ниже"
    case .open: "сказать нельзя"
    case .alone: "сравнить не с чем"
    }
  }
}
