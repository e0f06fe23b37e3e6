import Reading
import Register

/// Reminders for programs: `samodiag.reminders/1`.
enum ReminderJSON {
  static func bytes(_ list: ReminderList) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("format", "samodiag.reminders/1")
    json.member("wave", list.wave)
    json.member("asOf", list.period.day)
    json.member("opens", orNull: list.period.opens)
    json.member("deadline", orNull: list.period.deadline)
    append(list.period.state, to: &json)
    json.member("expected", list.expected)
    json.member("submitted", list.submitted)
    json.key("municipalities")
    json.beginArray()
    for group in list.groups where !group.schools.isEmpty { append(group, list, to: &json) }
    json.endArray()
    json.key("excused")
    json.beginArray()
    for school in list.excused {
      json.beginObject()
      json.member("id", school.id)
      json.member("name", school.name)
      json.member("municipality", school.municipality)
      json.member("why", school.why)
      json.endObject()
    }
    json.endArray()
    json.key("unknown")
    json.beginArray()
    for file in list.unknown {
      json.beginObject()
      json.member("file", file.file)
      json.member("day", file.day)
      json.member("fault", file.fault)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private static func append(_ state: WavePeriod.State, to json: inout JSONWriter) {
    let (name, days): (String, Int?) =
      switch state {
      case .notOpen(let days): ("notOpen", days)
      case .open(let left): ("open", left)
      case .closed(let days): ("closed", days)
      case .noDeadline: ("noDeadline", nil)
      }
    json.member("state", name)
    json.key("days")
    if let days { json.int(days) } else { json.null() }
  }

  private static func append(_ group: ReminderList.Group, _ list: ReminderList, to json: inout JSONWriter) {
    json.beginObject()
    json.member("oktmo", group.oktmo)
    json.member("name", group.municipality)
    json.member("expected", group.expected)
    json.member("submitted", group.submitted)
    append("coordinators", group.coordinators, to: &json)
    json.key("schools")
    json.beginArray()
    for school in group.schools {
      json.beginObject()
      json.member("id", school.id)
      json.member("name", school.name)
      switch school.lack {
      case .nothing: json.member("lack", "nothing")
      case .withdrawn: json.member("lack", "withdrawn")
      case .rejected(let day, let fault, let more):
        json.member("lack", "rejected")
        json.member("rejectedOn", day)
        json.member("fault", fault)
        json.member("moreFaults", more)
      }
      append("methodists", school.methodists, to: &json)
      append("curators", school.curators, to: &json)
      json.endObject()
    }
    json.endArray()
    json.member("letter", ReminderLetter(list: list, group: group).text)
    json.endObject()
  }

  private static func append(_ key: String, _ people: [ReminderContacts.Person], to json: inout JSONWriter) {
    json.key(key)
    json.beginArray()
    for person in people {
      json.beginObject()
      json.member("name", person.name)
      json.member("position", orNull: person.position)
      json.endObject()
    }
    json.endArray()
  }
}
