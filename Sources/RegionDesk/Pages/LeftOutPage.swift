import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// Who is not counted and why (M13).
struct LeftOutPage: DeskPage {
  func path(_ desk: Desk) -> String { "left-out.html" }
  func title(_ desk: Desk) -> String { "Кто не учтён и почему" }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    page.paragraph(CoverageWords.sentence(desk))
    let items = desk.subject.leftOut
    guard !items.isEmpty else { return page.paragraph("Не учтённых школ и файлов нет.") }
    page.paragraph(
      "Если школа учтена другим листом, в последнем столбце стоит «да». Файлы без школы — те, в которых её не удалось прочитать; они могут быть из любой волны."
    )
    page.table(
      "Школы и файлы, которых нет в подсчётах", id: "left-out",
      [
        DeskColumn("Школа или файл"), DeskColumn("Муниципалитет"), DeskColumn("Причина"), DeskColumn("Лист"),
        DeskColumn("Школа учтена"),
      ], class: "full stack"
    ) { page in
      for item in items { row(item, &page) }
    }
  }

  private func row(_ item: LeftOut, _ page: inout PageWriter) {
    page.row { page in
      page.head { page in
        if let label = item.label { page.school(label) } else { page.outside(item.place.file) }
      }
      page.cell { page in
        guard let municipality = item.label?.municipality else { return page.html.text("—") }
        page.link(municipality.name, to: page.desk.names.municipality(municipality.oktmo))
      }
      page.cell { $0.outside(LeftOutWords.text(of: item)) }
      page.cell { $0.outside(item.place.file.isEmpty ? "—" : PlaceWords.text(item.place)) }
      page.cell(item.schoolIsCounted ? "да" : "нет")
    }
  }
}

/// Who is counted and who is not, in sentences.
enum CoverageWords {
  static func sentence(_ desk: Desk) -> String {
    let coverage = desk.current.whole.coverage
    let source =
      desk.region.hasRoster ? "по спискам региона" : "списков региона нет: это школы, приславшие лист сейчас или прежде"
    return
      "Известно школ: \(number(coverage.known)) (\(source)). Учтено \(number(coverage.counted)), лист не прислан — \(number(coverage.missing)), лист не требуется — \(number(coverage.excused)), лист есть, но не учтён — \(number(coverage.setAside))."
  }
}
