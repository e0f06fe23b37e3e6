import Reading
import Register
import RussianText

/// Reminders as a table for Excel: a row for each school without a sheet, the schools nobody waits for at the end.
enum ReminderCSV {
  static func bytes(_ list: ReminderList) -> [UInt8] {
    var csv = PeopleCSV()
    csv.add([
      "волна", "муниципалитет", "ОКТМО", "школа", "название", "состояние", "что не так", "срок", "осталось дней",
      "просрочено дней", "координатор", "методист", "куратор", "письмо",
    ])
    let (left, overdue) = days(list.period)
    let deadline = list.period.deadline.map(date) ?? ""
    for group in list.groups {
      let letter = ReminderLetter(list: list, group: group).text
      for (index, school) in group.schools.enumerated() {
        csv.add([
          list.wave, group.municipality, group.oktmo, school.id, school.name, state(school), school.fault, deadline,
          left,
          overdue, names(group.coordinators), names(school.methodists), names(school.curators),
          // Once for a municipality: the letter names all its schools.
          index == 0 ? letter : "",
        ])
      }
    }
    for school in list.excused {
      csv.add([
        list.wave, school.municipality, "", school.id, school.name, "не ждём", school.why, "", "", "", "", "", "", "",
      ])
    }
    return csv.bytes
  }

  private static func days(_ period: WavePeriod) -> (left: String, overdue: String) {
    switch period.state {
    case .open(let left): (String(left), "")
    case .closed(let days): ("", String(days))
    case .notOpen, .noDeadline: ("", "")
    }
  }

  private static func state(_ school: ReminderList.School) -> String {
    switch school.lack {
    case .nothing: "листа нет"
    case .withdrawn: "лист отозван"
    case .rejected: "лист не принят"
    }
  }

  private static func names(_ people: [ReminderContacts.Person]) -> String {
    people.map(\.name).joined(separator: ", ")
  }
}
