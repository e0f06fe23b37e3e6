import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// A methodist, curator or coordinator with the schools that the lists give them (P04–P06).
///
/// The lists have no ids of people: rows of one name in one role are one person.
struct DeskPerson: Sendable {
  let role: String
  let name: String
  let position: String?
  /// Ids of schools given by name.
  let schools: Set<String>
  /// Municipalities of today given as a whole.
  let municipalities: Set<String>

  /// The same for every row of one person.
  var id: String { Self.id(role: role, name: name) }

  static func id(role: String, name: String) -> String { "\(role) \(name)" }

  /// A role in Russian; one that the lists made up stays as it is.
  static func word(forRole id: String) -> String {
    switch id {
    case "methodist": "методист"
    case "curator": "куратор"
    case "coordinator": "координатор"
    case "team": "команда школы"
    default: id
    }
  }

  /// A municipality given as a whole and nothing else: its own page says everything.
  var onlyMunicipality: String? {
    schools.isEmpty && municipalities.count == 1 ? municipalities.first : nil
  }

  /// Everybody who has more than one school, by role and name; whoever has one is named on its page.
  static func all(_ subject: RegionSubject, _ lists: RegistryDay) -> [DeskPerson] {
    var rows: [String: [Appointment]] = [:]
    for person in lists.people where person.role != "team" {
      rows[id(role: person.role, name: person.name), default: []].append(person)
    }
    return rows.values.compactMap { rows -> (SortKey, DeskPerson)? in
      guard let first = rows.first else { return nil }
      let schools = rows.compactMap(\.school)
      let codes = rows.filter { $0.school == nil }.compactMap(\.oktmo).map(lists.current)
      let person = DeskPerson(
        role: first.role, name: first.name, position: first.position, schools: Set(schools),
        municipalities: Set(codes))
      guard person.schools.count > 1 || !person.municipalities.isEmpty else { return nil }
      return (SortKey("\(order(first.role)) \(first.role) \(first.name)"), person)
    }.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.id.utf8.lexicographicallyPrecedes($1.1.id.utf8) }.map(\.1)
  }

  private static func order(_ role: String) -> Int {
    ["methodist", "curator", "coordinator"].firstIndex(of: role) ?? 3
  }

  /// Whether the lists give the person this school.
  func has(_ label: SchoolLabel) -> Bool {
    schools.contains(label.id) || label.municipality.map { municipalities.contains($0.oktmo) } == true
  }
}

/// People with their roles, each once though several rows of the lists say so; those with schools of their own lead to their page.
struct PeopleList {
  let people: [Appointment]

  func write(to page: inout PageWriter) {
    page.inside("ul") { page in
      var seen: Set<String> = []
      for person in people
      where seen.insert("\(person.role)\n\(person.name)\n\(person.position ?? "")").inserted {
        page.inside("li") { page in
          page.html.text(DeskPerson.word(forRole: person.role) + ": ")
          if let path = page.desk.names.person(DeskPerson.id(role: person.role, name: person.name)) {
            page.link(person.name, to: path)
          } else {
            page.outside(person.name)
          }
          if let position = person.position {
            page.html.text(", ")
            page.outside(position)
          }
        }
      }
    }
  }
}
