import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// Municipalities by direction: how many schools stand below the first cut score, over the bar of all levels.
struct HeatMap {
  func write(to page: inout PageWriter) {
    let desk = page.desk
    let groups = desk.subject.municipalities
    let scopes = LevelScope.all(of: desk.subject.edition)
    let lowest = desk.subject.scale.levels.first?.name ?? ""
    page.heading("Муниципалитеты и направления", "karta")
    page.paragraph(
      "В клетке — сколько школ на уровне «\(lowest)» из тех, чей уровень определён; полоска под числом — все уровни. Число ведёт к этим школам. Муниципалитеты, где школ мало, не сравнивайте по долям: смотрите на числа."
    )
    key(&page)
    page.table(
      "Школы уровня «\(lowest)»", id: "heat",
      [DeskColumn("Муниципалитет"), .narrow("Учтено"), .narrow("Нет листа")]
        + scopes.map { .narrow(desk.subject.name(of: $0)) }, class: "full"
    ) { page in
      for group in groups { row(group, scopes, isTotal: false, &page) }
      row(desk.current.whole, scopes, isTotal: true, &page)
    }
  }

  private func row(_ group: GroupSummary, _ scopes: [LevelScope], isTotal: Bool, _ page: inout PageWriter) {
    let desk = page.desk
    page.row(total: isTotal) { page in
      page.head { page in
        if isTotal {
          page.html.text("Регион")
        } else {
          page.link(desk.subject.name(of: group), to: desk.names.municipality(group.key))
        }
      }
      page.count(group.coverage.counted)
      page.count(group.coverage.missing + group.coverage.excused)
      for scope in scopes {
        var filter = isTotal ? "" : "m=\(group.key)&"
        switch scope {
        case .overall: filter += "l=0"
        case .direction(let index): filter += "d\(index + 1)=0"
        }
        // Schools that do not name a municipality cannot be asked for in the list.
        let isUnnamed = !isTotal && group.key.isEmpty
        page.heat(
          group[scope: scope], to: isUnnamed ? desk.names.municipality("") : "schools.html",
          anchor: isUnnamed ? nil : filter)
      }
    }
  }

  private func key(_ page: inout PageWriter) {
    page.inside("ul", class: "key") { page in
      for (shade, text) in [
        "ни одной", "меньше десятой части", "меньше четверти", "меньше половины", "половина и больше",
      ].enumerated() {
        page.inside("li", class: "h\(shade)") { $0.html.text(text) }
      }
      page.inside("li", class: "heat none") { $0.html.text("нет данных или уровень ни у кого не определён") }
    }
    page.inside("p") { page in
      page.html.text("Полоска слева направо: ")
      for (index, mark) in page.desk.subject.marks.enumerated() {
        if index > 0 { page.html.text(" ") }
        page.mark(mark)
      }
      page.html.text(". Не определён — полоска вполовину ниже, не оценивается — черта внизу.")
    }
  }
}
