import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// All schools counted in one table with filters, which the address keeps.
struct SchoolsPage: DeskPage {
  func path(_ desk: Desk) -> String { Crumb.schools.path }
  func title(_ desk: Desk) -> String { "Школы" }
  var isLandscape: Bool { true }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    let table = SchoolTable(desk, withMunicipality: true)
    page.paragraph(
      "Школы стоят по муниципалитетам и названиям; это список для работы, а не рейтинг. \(desk.letters.legend)")
    filters(table, &page)
    table.write("Учтённые школы, \(wave(desk.current.wave))", schools: desk.order, to: &page)
  }

  private func filters(_ table: SchoolTable, _ page: inout PageWriter) {
    let desk = page.desk
    page.html.open("form", ["id": "filters", "class": "filters", "hidden": ""])
    page.html.open("label")
    page.html.text("Название или номер")
    page.html.element("input", ["type": "search", "name": "q"])
    page.html.close()
    select(
      "Муниципалитет", "m", -1,
      desk.subject.municipalities.filter { $0.coverage.counted > 0 }.map { ($0.key, desk.subject.name(of: $0)) }, &page)
    texts("Вид", "k", .kind, table, (desk.current.groups[.kind] ?? []).map { desk.subject.name(ofKind: $0.key) }, &page)
    texts(
      "Год участия", "c", .cohort, table,
      (desk.current.groups[.cohort] ?? []).map { desk.subject.name(ofCohort: $0.key) }, &page)
    let statuses = Set(desk.facts.all.flatMap(\.statuses)).sorted { SortKey($0) < SortKey($1) }
    texts("Статус", "s", .statuses, table, statuses, isPart: true, &page)
    levels("Уровень в целом", "l", .overall, table, &page)
    if let place = table.place(.change) {
      select("С прошлой волны", "w", place, LevelMove.allCases.map { ("\($0.rawValue)", $0.name) }, &page)
    }
    check("есть критический ноль", "z", .zeros, table, &page)
    check("есть отметки", "f", .flags, table, &page)
    page.inside("details") { page in
      page.html.element("summary", text: "Уровни направлений")
      page.inside("div") { page in
        for (index, direction) in desk.rubric.directions.enumerated() {
          levels(direction.name, "d\(index + 1)", .direction(index), table, &page)
        }
      }
    }
    page.html.element("button", ["type": "button", "class": "do", "id": "clear"], text: "Сбросить")
    page.html.element("button", ["type": "button", "class": "do", "id": "print"], text: "Напечатать выбранное")
    page.html.element("span", ["class": "found", "id": "found", "role": "status"], text: "")
    page.html.close()
  }

  private func texts(
    _ label: String, _ name: String, _ column: SchoolTable.Column, _ table: SchoolTable, _ values: [String],
    isPart: Bool = false, _ page: inout PageWriter
  ) {
    guard let place = table.place(column) else { return }
    select(label, name, place, values.map { (visible($0), $0) }, isPart: isPart, &page)
  }

  private func levels(
    _ label: String, _ name: String, _ column: SchoolTable.Column, _ table: SchoolTable, _ page: inout PageWriter
  ) {
    guard let place = table.place(column) else { return }
    select(label, name, place, page.desk.subject.marks.enumerated().map { ("\($0)", $1.name) }, &page)
  }

  private func select(
    _ label: String, _ name: String, _ column: Int, _ options: [(value: String, text: String)], isPart: Bool = false,
    _ page: inout PageWriter
  ) {
    page.html.open("label")
    page.html.text(label)
    page.html.open("select", ["name": name, "data-col": "\(column)", "data-part": isPart ? "" : nil])
    page.html.element("option", ["value": ""], text: "все")
    // An empty value stands for all, so a municipality that is not named cannot be asked for.
    for option in options where !option.value.isEmpty {
      page.html.element("option", ["value": option.value], text: visible(option.text))
    }
    page.html.close()
    page.html.close()
  }

  private func check(
    _ label: String, _ name: String, _ column: SchoolTable.Column, _ table: SchoolTable, _ page: inout PageWriter
  ) {
    guard let place = table.place(column) else { return }
    page.html.open("label", ["class": "check"])
    page.html.element("input", ["type": "checkbox", "name": name, "data-col": "\(place)"])
    page.html.text(label)
    page.html.close()
  }
}
