import RussianText

/// The people in charge on one day: coordinators of municipalities, methodists and curators of schools.
package struct ReminderContacts: Sendable {
  package struct Person: Hashable, Sendable {
    package let name: String
    package let position: String?
  }

  private var people: [String: [Person]] = [:]

  init(_ database: Database, day: String) throws(RegisterFault) {
    let rows = try database.run(
      """
      SELECT DISTINCT role, person.school, coalesce (municipality_now.now, person.oktmo), name, position FROM person
      LEFT JOIN municipality_now ON municipality_now.oktmo = person.oktmo
      WHERE role IN ('coordinator', 'methodist', 'curator')
        AND valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1)
      ORDER BY role, name, position
      """, .text(day))
    for row in rows {
      let person = Person(name: row.text(3) ?? "", position: row.text(4))
      for subject in Set([row.text(1) ?? "", row.text(2) ?? ""]) where !subject.isEmpty {
        people["\(row.text(0) ?? "") \(subject)", default: []].append(person)
      }
    }
    for key in people.keys { people[key]?.sort { SortKey($0.name) < SortKey($1.name) } }
  }

  func coordinators(of oktmo: String) -> [Person] { people["coordinator \(oktmo)"] ?? [] }
  func methodists(of school: String) -> [Person] { people["methodist \(school)"] ?? [] }
  func curators(of school: String) -> [Person] { people["curator \(school)"] ?? [] }
}
