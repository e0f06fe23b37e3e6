import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import Scoring

/// Typical deficits of a set of schools, and critical zeros, with number and share of schools (P10, M4).
struct DeficitTables {
  private static let most = 15

  /// Of a part of the region: the share of the whole stands beside.
  var isPart = false

  func write(_ indicators: [IndicatorSummary], to page: inout PageWriter) {
    let top = indicators.topDeficits
    page.heading("Типичные дефициты", "deficity")
    guard !top.isEmpty else { return page.paragraph("Дефицитов нет ни у одной школы.") }
    page.paragraph(
      "Дефицит — балл меньше наибольшего. Доля — от школ, которые ответили; пропуски и «не знаю» показаны отдельно.")
    deficits(top, &page)
    zeros(indicators, &page)
  }

  private func deficits(_ top: [IndicatorSummary], _ page: inout PageWriter) {
    let shown = top.prefix(Self.most)
    let caption = shown.count < top.count ? "Первые \(shown.count) из \(number(top.count))" : "Дефициты"
    page.table(
      caption, id: "deficits",
      [
        DeskColumn("Показатель"), DeskColumn("Направление"), .number("Школ с дефицитом"), .number("Ответили"),
        .number("Доля"),
      ] + (isPart ? [.number("Доля по региону")] : []) + [.number("Нет ответа")], class: "stack"
    ) { page in
      for item in shown {
        page.row { page in
          page.head { $0.indicator(item.item) }
          direction(item.item, &page)
          page.count(item.deficits)
          page.count(item.answered)
          share(item, &page)
          if isPart { share(page.desk.current.indicators[item.item], &page) }
          page.count(item.gaps)
        }
      }
    }
  }

  private func share(_ item: IndicatorSummary, _ page: inout PageWriter) {
    page.cell(
      percent(item.deficits, of: item.answered), class: "right",
      sort: item.answered == 0 ? -1 : 100_000 * item.deficits / item.answered)
  }

  private func direction(_ item: Int, _ page: inout PageWriter) {
    let direction = page.desk.rubric.directions[page.desk.subject.edition.compiled.items[item].direction]
    page.cell { $0.link(direction.name, to: $0.desk.names.direction(direction.id)) }
  }

  private func zeros(_ indicators: [IndicatorSummary], _ page: inout PageWriter) {
    let zeros = indicators.filter { !$0.criticalZeros.isEmpty }
    page.heading("Критические показатели без баллов", "kriticheskie")
    guard !zeros.isEmpty else { return page.paragraph("Нет ни у одной школы.") }
    page.paragraph("Ноль по критическому показателю обнуляет всё направление; его исправляют первым.")
    page.table(
      "Критические нули", id: "zeros", [DeskColumn("Показатель"), DeskColumn("Направление"), .number("Школ")]
    ) { page in
      for item in zeros {
        page.row { page in
          page.head { $0.indicator(item.item) }
          direction(item.item, &page)
          page.cell(class: "right") { page in
            let path = page.desk.names.indicator(page.desk.rubric.indicators[item.item].id) ?? "schools.html"
            page.link(number(item.criticalZeros.count), to: path, anchor: "p0")
          }
        }
      }
    }
  }
}
