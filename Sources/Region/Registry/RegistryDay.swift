import RubricModel

/// What the lists say of schools on one ISO day; made once, for a scan of all lists a school would take a thousand schools a million steps.
package struct RegistryDay: Sendable {
  private let registry: RegionRegistry
  private let day: String
  private let statuses: [String: [String]]
  /// Places in the list of people, in its order.
  private let ofSchool: [String: [Int]]
  private let ofMunicipality: [String: [Int]]
  private let sites: [String: [SchoolLabel]]

  /// The lists as they hold on a day.
  package init(_ registry: RegionRegistry, on day: String) {
    var (ofSchool, ofMunicipality): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for (place, person) in registry.people.enumerated() where person.term.holds(on: day) {
      if let school = person.school {
        ofSchool[school, default: []].append(place)
      } else if let code = person.oktmo {
        ofMunicipality[Self.now(code, registry), default: []].append(place)
      }
    }
    let listed = Dictionary(registry.schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    sites = registry.sites.reduce(into: [:]) { sites, site in
      guard site.term.holds(on: day) else { return }
      let school = listed[site.school]
      let label = SchoolLabel(
        id: site.school, name: school?.name ?? site.school, municipality: school?.municipality, kind: school?.kind)
      sites[site.direction, default: []].append(label)
    }
    self.registry = registry
    self.day = day
    self.ofSchool = ofSchool
    self.ofMunicipality = ofMunicipality
    statuses = registry.statuses.reduce(into: [:]) { statuses, row in
      if row.term.holds(on: day) { statuses[row.school, default: []].append(row.status) }
    }
  }

  /// Everybody who has a role on the day, in the order of the lists.
  package var people: [Appointment] { registry.people.filter { $0.term.holds(on: day) } }

  /// The municipality that stands now for a code of 8 or 11 digits.
  package func current(oktmo: String) -> String { Self.now(oktmo, registry) }

  /// Statuses of a school, in the order of the lists.
  package func statuses(of school: String) -> [String] { statuses[school] ?? [] }

  /// People of a school and those of its municipality, in the order of the lists.
  package func people(of school: String, oktmo: String?) -> [Appointment] {
    let near = oktmo.flatMap { ofMunicipality[Self.now($0, registry)] } ?? []
    return ((ofSchool[school] ?? []) + near).sorted().map { registry.people[$0] }
  }

  /// People who work for a municipality as a whole.
  package func people(ofMunicipality oktmo: String) -> [Appointment] {
    (ofMunicipality[Self.now(oktmo, registry)] ?? []).map { registry.people[$0] }
  }

  /// Schools that take in others for practice in a direction (P24).
  package func sites(of direction: String) -> [SchoolLabel] { sites[direction] ?? [] }

  private static func now(_ code: String, _ registry: RegionRegistry) -> String {
    registry.municipality(of: code)?.oktmo ?? String(code.prefix(8))
  }
}
