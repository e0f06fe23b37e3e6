import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// One municipality: who has sent a sheet, levels, its schools by direction, its deficits, its people.
struct MunicipalityPage: DeskPage {
  let group: GroupSummary

  func path(_ desk: Desk) -> String { desk.names.municipality(group.key) }
  func title(_ desk: Desk) -> String {
    group.key.isEmpty && group.name.isEmpty ? "Муниципалитет не указан" : desk.subject.name(of: group)
  }

  func documentTitle(_ desk: Desk) -> String {
    let code = desk.sharedNames.contains(title(desk)) ? " (ОКТМО \(group.key))" : ""
    return "\(title(desk))\(code) · \(desk.title)"
  }

  var isLandscape: Bool { true }

  func body(_ page: inout PageWriter) {
    coverage(&page)
    people(&page)
    levels(&page)
    change(&page)
    calls(&page)
    guard !group.schools.isEmpty else { return }
    page.heading("Школы", "shkoly")
    page.paragraph(page.desk.letters.legend)
    let members = Set(group.schools)
    SchoolTable(page.desk, withMunicipality: false).write(
      "Школы и уровни", schools: page.desk.order.filter(members.contains), to: &page)
    DeficitTables(isPart: true).write(page.desk.current.indicators(of: group.schools), to: &page)
  }

  private func coverage(_ page: inout PageWriter) {
    let coverage = group.coverage
    page.paragraph(
      "\(capitalized(wave(page.desk.current.wave))) Известно школ: \(number(coverage.known)), учтено \(number(coverage.counted)), лист не прислан — \(number(coverage.missing)), лист не требуется — \(number(coverage.excused)), лист есть, но не учтён — \(number(coverage.setAside))."
    )
    let absent = page.desk.subject.leftOut.filter { item in
      !item.schoolIsCounted && item.label != nil && (item.label?.municipality?.oktmo ?? "") == group.key
    }
    guard !absent.isEmpty else { return }
    page.heading("Кто не учтён и почему", "ne-uchteny")
    page.inside("ul") { page in
      for item in absent {
        page.inside("li") { page in
          if let label = item.label { page.school(label) }
          page.html.text(" — ")
          page.outside(LeftOutWords.text(of: item))
        }
      }
    }
  }

  private func people(_ page: inout PageWriter) {
    let people = page.desk.lists.people(ofMunicipality: group.key)
    guard !people.isEmpty else { return }
    page.heading("Люди", "lyudi")
    PeopleList(people: people).write(to: &page)
  }

  /// How the level of the whole moved in its schools; each number leads to them in the list.
  private func change(_ page: inout PageWriter) {
    let desk = page.desk
    guard let comparison = desk.region.comparison, !group.schools.isEmpty else { return }
    var counts: [LevelMove: Int] = [:]
    for index in group.schools { counts[LevelMove(desk.pairs[desk.current.schools[index].label.id]), default: 0] += 1 }
    page.inside("p") { page in
      page.html.text("Уровень школ в целом против волны «\(wave(comparison.first.wave))»: ")
      let moves = LevelMove.allCases.filter { counts[$0] != nil }
      for (place, move) in moves.enumerated() {
        page.html.text("\(place > 0 ? ", " : "")\(move.name) — ")
        let count = number(counts[move] ?? 0)
        // Schools that do not name a municipality cannot be asked for in the list.
        if group.key.isEmpty {
          page.html.text(count)
        } else {
          page.link(count, to: Crumb.schools.path, anchor: "m=\(group.key)&w=\(move.rawValue)")
        }
      }
      page.html.text(".")
    }
  }

  /// Whom of its schools to speak with first.
  private func calls(_ page: inout PageWriter) {
    let desk = page.desk
    let calls = desk.calls.calls.filter { ($0.label.municipality?.oktmo ?? "") == group.key }
    guard !calls.isEmpty else { return }
    page.heading("Кому позвонить первыми", "zvonki")
    CallTable(desk).writeNote(to: &page)
    CallTable(desk).write("Школы и поводы для разговора", id: "calls", calls, withMunicipality: false, to: &page)
    CallTable(desk).writeKey(calls, to: &page)
  }

  private func levels(_ page: inout PageWriter) {
    let desk = page.desk
    guard group.coverage.counted > 0 else { return }
    page.heading("Уровни", "urovni")
    let rows = LevelScope.all(of: desk.subject.edition).map {
      DistributionChart.Row(desk.subject.name(of: $0), group[scope: $0].counts)
    }
    page.inside("div", class: "figures") { page in
      page.figure(
        .distribution(
          DistributionChart(
            title: "Школы муниципалитета по уровням", levels: page.desk.subject.marks, rows: rows, unit: .schools,
            rowTitle: "Направление")), caption: "Школы по уровням, в целом и по направлениям")
    }
  }
}
