import Region
import RegionReports
import Reports
import RussianText

/// Whom to speak with first in the whole region: a table a reason, the most pressing first.
struct CallsPage: DeskPage {
  func path(_ desk: Desk) -> String { Crumb.calls.path }
  func title(_ desk: Desk) -> String { "Кому позвонить первыми" }
  var isLandscape: Bool { true }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    let table = CallTable(desk)
    table.writeNotes(to: &page)
    let coverage = desk.current.whole.coverage
    page.paragraph(
      "Известно школ: \(number(coverage.known)); с поводом для разговора — \(number(desk.calls.calls.count)), без повода — \(number(coverage.known - coverage.excused - desk.calls.calls.count)), лист не требуется — \(number(coverage.excused))."
    )
    StageCounts().write(to: &page)
    table.writeKey(desk.calls.calls, to: &page)
    let words = CallWords(desk.subject)
    for (stage, calls) in StageCounts.groups(desk) {
      page.heading("\(words.name(of: stage)): \(Plural.schools(calls.count))", StageCounts.anchor(stage))
      table.write(
        words.name(of: stage), id: "calls-\(stage.rawValue)", calls, withMunicipality: true, to: &page)
    }
  }
}

/// How many schools stand at each reason; every school once, by its most pressing one.
struct StageCounts {
  static func anchor(_ stage: CallReason.Stage) -> String { "p\(stage.rawValue)" }

  static func groups(_ desk: Desk) -> [(stage: CallReason.Stage, calls: [SchoolCall])] {
    let groups = Dictionary(grouping: desk.calls.calls, by: \.stage)
    return CallReason.Stage.allCases.compactMap { stage in groups[stage].map { (stage, $0) } }
  }

  func write(to page: inout PageWriter) {
    let desk = page.desk
    let groups = Self.groups(desk)
    guard !groups.isEmpty else { return page.paragraph("Поводов для разговора нет.") }
    let words = CallWords(desk.subject)
    page.inside("ul", class: "sum") { page in
      for (stage, calls) in groups {
        page.inside("li") { page in
          page.inside("b") { $0.link(number(calls.count), to: Crumb.calls.path, anchor: Self.anchor(stage)) }
          page.html.text(words.name(of: stage))
        }
      }
    }
  }
}
