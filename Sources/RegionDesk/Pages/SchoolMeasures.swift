import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// What the school has promised: measures of its plan from the region's lists, with their state on the day (M12).
struct SchoolMeasures {
  /// Where the measures stand on the school's page.
  static let anchor = "mery"

  let id: String

  func write(to page: inout PageWriter) {
    let desk = page.desk
    guard let measures = desk.measures[id], !measures.isEmpty else { return }
    page.heading("Меры школы", Self.anchor)
    page.paragraph("По спискам региона на \(date(desk.calls.day)).")
    let columns = [DeskColumn("Показатель"), DeskColumn("Мера"), DeskColumn("Состояние"), DeskColumn("Подтверждение")]
    page.table("Меры школы", id: "measures", columns, class: "full stack", sorts: false, isQuiet: true) { page in
      for measure in measures {
        page.row { page in
          page.head { page in
            if desk.names.indicator(measure.indicator) != nil {
              page.html.element(
                "a", ["href": "#" + desk.names.anchor(measure.indicator)], text: visible(measure.indicator))
            } else {
              page.outside(measure.indicator)
            }
          }
          page.cell { $0.outside(measure.title ?? "—") }
          let state = MeasureState(measure, on: desk.calls.day)
          page.cell { $0.html.element(state.isOverdue ? "b" : "span", text: state.words) }
          page.cell { $0.outside(measure.evidence ?? "—") }
        }
      }
    }
  }
}
