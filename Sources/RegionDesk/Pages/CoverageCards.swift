import Region
import RegionReports
import Reports
import RussianText

/// How many schools are known, counted, missing, excused and set aside, each number a way to the names behind it (M13).
struct CoverageCards {
  func write(to page: inout PageWriter) {
    let desk = page.desk
    let coverage = desk.current.whole.coverage
    let overall = desk.current.whole[scope: .overall]
    page.heading("Охват", "ohvat")
    page.inside("ul", class: "sum") { page in
      card(coverage.counted, "учтено; известно школ: \(number(coverage.known))", "schools.html", &page)
      card(coverage.missing, "лист не прислан", "left-out.html", &page)
      card(coverage.excused, "лист не требуется", "left-out.html", &page)
      card(coverage.setAside, "лист есть, но не учтён", "left-out.html", &page)
      card(desk.region.refused.count, "файлы с ошибками, во всех волнах", "left-out.html", &page)
      card(
        overall.undecided, "учтены, но уровень не определён",
        "schools.html#l=\(desk.subject.edition.slots - 2)", &page)
    }
    if !desk.region.hasRoster {
      page.paragraph("Списков региона нет: известны только школы, приславшие лист сейчас или прежде.", class: "muted")
    }
  }

  private func card(_ count: Int, _ text: String, _ path: String, _ page: inout PageWriter) {
    page.inside("li") { page in
      page.inside("b") { page in
        if count == 0 { page.html.text("0") } else { page.link(number(count), to: path) }
      }
      page.html.text(text)
    }
  }
}
