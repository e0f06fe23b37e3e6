import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// Who works with which schools, and what waits there.
struct PeoplePage: DeskPage {
  func path(_ desk: Desk) -> String { Crumb.people.path }
  func title(_ desk: Desk) -> String { "Методисты, кураторы, координаторы" }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    page.paragraph(
      "По спискам региона на \(date(desk.calls.day)). Школа может быть закреплена за несколькими людьми. Строки с одним именем и одной ролью считаются одним человеком. Кто ведёт одну школу, назван на её странице."
    )
    let columns: [DeskColumn] = [
      DeskColumn("Имя"), DeskColumn("Роль"), .number("Школ"), .number("Лист не прислан"), .number("Лист не учтён"),
      .number("С критическим нулём"), .number("Уровень «\(desk.subject.scale.levels.first?.name ?? "")»"),
      .number("С просроченной мерой"),
    ]
    page.table("Люди и их школы", id: "people", columns, class: "full") { page in
      for person in desk.people {
        let schools = PersonSchools(person, desk)
        page.row { page in
          page.head { page in
            let own = person.onlyMunicipality.flatMap(desk.names.knownMunicipality) ?? desk.names.person(person.id)
            if let own { page.link(person.name, to: own) } else { page.outside(person.name) }
          }
          page.cell { $0.outside(DeskPerson.word(forRole: person.role)) }
          page.count(schools.counted.count + schools.absent.count)
          page.count(schools.count { $0 == .noSheet })
          page.count(schools.count { if case .setAside = $0 { true } else { false } })
          page.count(schools.count { if case .criticalZeros = $0 { true } else { false } })
          page.count(schools.count { $0 == .belowBase })
          page.count(schools.count { if case .overdue = $0 { true } else { false } })
        }
      }
    }
  }
}

/// One person: whom of their schools to speak with first, all their schools, what these lack alike.
struct PersonPage: DeskPage {
  let person: DeskPerson

  func path(_ desk: Desk) -> String { desk.names.person(person.id) ?? Crumb.people.path }
  func title(_ desk: Desk) -> String { "\(person.name), \(DeskPerson.word(forRole: person.role))" }
  func crumbs(_ desk: Desk) -> [Crumb] { [.region, .people] }
  var isLandscape: Bool { true }

  func body(_ page: inout PageWriter) {
    let desk = page.desk
    let schools = PersonSchools(person, desk)
    page.paragraph(coverage(schools, desk))
    page.heading("Кому позвонить первыми", "zvonki")
    if schools.calls.isEmpty {
      page.paragraph("Поводов для разговора нет.")
    } else {
      CallTable(desk).writeNote(to: &page)
      CallTable(desk).write(
        "Школы и поводы для разговора", id: "calls", schools.calls, withMunicipality: true, to: &page)
      CallTable(desk).writeKey(schools.calls, to: &page)
    }
    guard !schools.counted.isEmpty else { return }
    page.heading("Все школы", "shkoly")
    page.paragraph(desk.letters.legend)
    SchoolTable(desk, withMunicipality: true).write("Школы и уровни", schools: schools.counted, to: &page)
    DeficitTables(isPart: true).write(desk.current.indicators(of: schools.counted), to: &page)
  }

  private func coverage(_ schools: PersonSchools, _ desk: Desk) -> String {
    let unknown =
      schools.unknown == 0
      ? ""
      : " Кроме того, по спискам закреплено школ, которых в этой волне не ждали и от которых нет листов: \(number(schools.unknown))."
    return
      "Закреплено школ: \(number(schools.counted.count + schools.absent.count)). Учтено \(number(schools.counted.count)), лист не прислан — \(number(schools.count { $0 == .noSheet })), лист не требуется — \(number(schools.excused)), лист есть, но не учтён — \(number(schools.count { if case .setAside = $0 { true } else { false } })).\(unknown)"
  }
}

/// The schools of a person among those that the wave knows.
struct PersonSchools {
  /// Places in the current wave, by municipality and name.
  let counted: [Int]
  /// Known schools without a counted sheet.
  let absent: [LeftOut]
  let calls: [SchoolCall]
  /// Schools that the lists give the person and that this wave does not know.
  let unknown: Int

  init(_ person: DeskPerson, _ desk: Desk) {
    counted = desk.order.filter { person.has(desk.current.schools[$0].label) }
    absent = desk.current.leftOut.filter { !$0.schoolIsCounted && $0.label.map(person.has) == true }
    calls = desk.calls.calls.filter { person.has($0.label) }
    let known = Set(counted.map { desk.current.schools[$0].label.id } + absent.compactMap(\.label?.id))
    unknown = person.schools.subtracting(known).count
  }

  var excused: Int {
    absent.count { if case .notSubmitted(.some) = $0.reason { true } else { false } }
  }

  /// How many of the schools have a reason of this kind.
  func count(_ fits: (CallReason) -> Bool) -> Int { calls.count { $0.reasons.contains(where: fits) } }
}
