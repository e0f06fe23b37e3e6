import RubricModel

/// Who is to be given whom: schools without a methodist or a curator, and the people there are (P05).
///
/// No document says by what rule methodists are chosen; ours is the even load, which the documents do ask for.
package struct AssignmentTask: Sendable {
  /// A school to be looked after.
  package struct School: Hashable, Sendable {
    package var label: SchoolLabel
    /// Index of the level of the whole, lowest first; nil where it is undecided, not rated or not known.
    package var level: Int?

    package init(label: SchoolLabel, level: Int? = nil) {
      self.label = label
      self.level = level
    }
  }

  /// A person in the role, with the schools looked after now.
  package struct Person: Hashable, Sendable {
    package var name: String
    /// Codes of municipalities the person works for, as they are now.
    package var municipalities: Set<String>
    /// Ids of schools.
    package var schools: Set<String>
    /// Ids of schools the person works in: those are for somebody else.
    package var own: Set<String>

    package init(
      name: String, municipalities: Set<String> = [], schools: Set<String> = [], own: Set<String> = []
    ) {
      self.name = name
      self.municipalities = municipalities
      self.schools = schools
      self.own = own
    }
  }

  /// Without anybody: lowest level first, unknown last, then by id.
  package let open: [School]
  /// By name as bytes.
  package let people: [Person]
  /// Most schools one person may have; nil for no bound.
  package let capacity: Int?

  /// A task over schools and people as given.
  package init(schools: [School], people: [Person], capacity: Int? = nil) {
    let looked = people.reduce(into: Set<String>()) { $0.formUnion($1.schools) }
    open = schools.filter { !looked.contains($0.label.id) }.sorted { left, right in
      let (a, b) = (left.level ?? .max, right.level ?? .max)
      return a != b ? a < b : SchoolLabel.precedes(left.label, right.label)
    }
    self.people = people.sorted { $0.name.precedesInBytes($1.name) }
    self.capacity = capacity
  }
}

extension AssignmentTask {
  /// A role that looks after schools.
  package enum Role: String, CaseIterable, Sendable {
    case methodist, curator
  }

  /// The task of a region on an ISO day: listed schools that are not closed, people of the role whose term holds.
  package init(
    _ registry: RegionRegistry, levels: [String: Int] = [:], role: Role, on day: String, capacity: Int? = nil
  ) {
    let schools = registry.schools.filter { $0.closes.map { day.precedesInBytes($0) } ?? true }.map { school in
      School(
        label: SchoolLabel(id: school.id, name: school.name, municipality: school.municipality),
        level: levels[school.id])
    }
    let active = registry.people.filter { $0.term.holds(on: day) }
    var people: [String: Person] = [:]
    for row in active where row.role == role.rawValue {
      if let school = row.school { people[row.name, default: Person(name: row.name)].schools.insert(school) }
      if let code = row.oktmo {
        people[row.name, default: Person(name: row.name)].municipalities.insert(
          registry.municipality(of: code)?.oktmo ?? code)
      }
    }
    for row in active where row.role == "team" && people[row.name] != nil {
      if let school = row.school { people[row.name]?.own.insert(school) }
    }
    self.init(schools: schools, people: Array(people.values), capacity: capacity)
  }
}
