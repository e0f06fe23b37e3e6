import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import SchoolReports

/// The first page: the region in one wave.
struct RegionPage: DeskPage {
  func path(_ desk: Desk) -> String { DeskSite.entrance }
  func title(_ desk: Desk) -> String { "Регион в целом" }
  func crumbs(_ desk: Desk) -> [Crumb] { [] }
  var isLandscape: Bool { true }

  func body(_ page: inout PageWriter) {
    lead(&page)
    method(&page)
    CoverageCards().write(to: &page)
    levels(&page)
    HeatMap().write(to: &page)
    moves(&page)
    calls(&page)
    DeficitTables().write(page.desk.current.indicators, to: &page)
    LowestSchools().write(to: &page)
    flags(&page)
  }

  private func lead(_ page: inout PageWriter) {
    let desk = page.desk
    let compared =
      desk.region.previous.map { "Сравнение — с волной «\(wave($0.wave))»." }
      ?? "Прежних волн нет, сравнивать не с чем."
    page.paragraph("\(desk.rubric.title). \(compared)", class: "lead")
    guard !desk.papers.isEmpty else { return }
    page.inside("ul", class: "papers") { page in
      for paper in page.desk.papers { page.inside("li") { $0.link(paper) } }
    }
  }

  /// On the first page, before any number (M8).
  private func method(_ page: inout PageWriter) {
    let phrases = AssumptionWords.phrases(of: page.desk.rubric)
    page.html.open("div", ["id": "metodika"])
    if phrases.isEmpty {
      page.paragraph("Допущений в методике нет.")
    } else {
      page.write(.note(Note(.assumption, title: AssumptionWords.title, phrases)))
    }
    page.html.close()
  }

  private func levels(_ page: inout PageWriter) {
    let desk = page.desk
    page.heading("Уровни", "urovni")
    let rows = LevelScope.all(of: desk.subject.edition).map {
      DistributionChart.Row(desk.subject.name(of: $0), desk.current.whole[scope: $0].counts)
    }
    page.inside("div", class: "figures") { page in
      page.figure(
        .distribution(
          DistributionChart(
            title: "Школы по уровням", levels: page.desk.subject.marks, rows: rows, unit: .schools,
            rowTitle: "Направление")), caption: "Школы по уровням, в целом и по направлениям")
    }
    page.inside("p") { page in
      page.html.text("Подробно: ")
      for (index, direction) in page.desk.rubric.directions.enumerated() {
        if index > 0 { page.html.text(", ") }
        page.link(direction.name, to: page.desk.names.direction(direction.id))
      }
      page.html.text(".")
    }
  }

  private func moves(_ page: inout PageWriter) {
    guard let comparison = page.desk.region.comparison, let whole = page.desk.matrix(.overall) else { return }
    page.heading("Что изменилось с прошлой волны", "perehody")
    page.paragraph(DynamicsPart.intro(comparison).plain)
    ChangeCards().write(to: &page)
    page.inside("p") { $0.link("Что изменилось: направления, муниципалитеты, показатели", to: Crumb.changes.path) }
    MovesTable(matrix: whole, id: "whole").write("Школа в целом", schoolsAt: "moves.html", to: &page)
    page.inside("p") { $0.link("Переходы по направлениям и школы за каждым числом", to: "moves.html") }
  }

  private func calls(_ page: inout PageWriter) {
    page.heading("Кому позвонить первыми", "zvonki")
    guard !page.desk.calls.calls.isEmpty else { return page.paragraph("Поводов для разговора нет.") }
    page.paragraph("Каждая школа — один раз, по самой срочной причине.")
    StageCounts().write(to: &page)
    guard !page.desk.people.isEmpty else { return }
    page.inside("p") { $0.link("То же по методистам, кураторам и координаторам", to: Crumb.people.path) }
  }

  private func flags(_ page: inout PageWriter) {
    let desk = page.desk
    page.heading("Отметки методисту", "otmetki")
    page.inside("p") { page in
      guard !desk.flags.isEmpty else { return page.html.text("Отметок нет.") }
      page.html.text("Это поводы для разговора, а не оценки. Школ с отметками: ")
      page.link(number(desk.flags.count), to: "flags.html")
      page.html.text(".")
    }
  }
}
