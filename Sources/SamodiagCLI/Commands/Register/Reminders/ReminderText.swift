import Register
import RussianText

/// Reminders for a person: by municipality who has not sent a sheet, whom to write to, and what.
struct ReminderText {
  let list: ReminderList

  func text() -> String {
    let dates = WavePeriodWords.dates(list.period).map { ", листы принимаются \($0)" } ?? ", срок не указан"
    var text = "\(capitalized(wave(list.wave)))\(dates)\n"
    text += "На \(date(list.period.day)): \(WavePeriodWords.text(list.period).map { "волна \($0)" } ?? "срока нет").\n"
    text += "Ждали: \(Plural.schools(list.expected)). Прислали: \(number(list.submitted)). "
    text += "Напомнить: \(number(list.waiting)). Не ждём: \(number(list.excused.count)).\n"
    for group in list.groups where !group.schools.isEmpty { text += "\n" + self.text(group) }
    if list.waiting == 0 { text += "\nНапоминать некому: все, кого ждут, прислали листы.\n" }
    if !list.excused.isEmpty {
      text += "\nНе ждём листов от школ (\(number(list.excused.count))):\n"
      for school in list.excused {
        text +=
          "  \(visible(school.name)) (\(visible(school.id))), \(visible(school.municipality)) — \(visible(school.why))\n"
      }
    }
    if !list.unknown.isEmpty {
      text += "\nНе понять, чьи это листы: школа или волна в них не прочиталась (\(number(list.unknown.count))):\n"
      for file in list.unknown {
        text += "  \(visible(file.file)), получен \(date(file.day)): \(visible(file.fault))\n"
      }
    }
    return text
  }

  private func text(_ group: ReminderList.Group) -> String {
    var text = "\(visible(group.municipality)): прислали \(number(group.submitted)) из \(number(group.expected))\n"
    text += "  координатор: \(people(group.coordinators))\n"
    for school in group.schools {
      text += "  \(visible(school.name)) (\(visible(school.id))) — \(words(school))\n"
      text += "    методист: \(people(school.methodists)); куратор: \(people(school.curators))\n"
    }
    let letter = ReminderLetter(list: list, group: group).text
    text += "  Текст письма:\n"
    for line in letter.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "  |\n" : "  | \(line)\n"
    }
    return text
  }

  private func words(_ school: ReminderList.School) -> String {
    switch school.lack {
    case .nothing: "листа нет"
    case .withdrawn: "лист отозван, нового нет"
    case .rejected(let day, _, _): "лист от \(date(day)) не принят: \(school.fault)"
    }
  }

  private func people(_ people: [ReminderContacts.Person]) -> String {
    guard !people.isEmpty else { return "не назначен" }
    return people.map { person in
      visible(person.name) + (person.position.map { ", \(visible($0))" } ?? "")
    }.joined(separator: "; ")
  }
}
