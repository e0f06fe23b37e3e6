import Region
import Reports
import RubricModel

/// Names of the site's files: whatever an id holds, they are Latin letters, digits and hyphens, and no two are equal on any system.
struct DeskNames: Sendable {
  private let schools: [String: String]
  private let municipalities: [String: String]
  private let directions: [String: String]
  private let indicators: [String: String]
  private let people: [String: String]

  init(_ region: RegionCase, _ people: [DeskPerson]) {
    let waves = [region.previous, region.current].compactMap { $0 }
    let rubric = region.current.edition.rubric
    schools = Self.names(waves.flatMap { $0.schools.map(\.label.id) }, fallback: "shkola")
    municipalities = Self.names(
      (region.current.groups[.municipality] ?? []).map(\.key), fallback: "ne-ukazan")
    directions = Self.names(rubric.directions.map(\.id), fallback: "napravlenie")
    indicators = Self.names(rubric.indicators.map(\.id), fallback: "pokazatel")
    self.people = Self.names(people.filter { $0.onlyMunicipality == nil }.map(\.id), fallback: "chelovek")
  }

  /// An id that is a fit name stays as it is; ids in the order of their bytes, so that the order of sheets does not matter.
  private static func names(_ ids: [String], fallback: String) -> [String: String] {
    var naming = FileNaming(taken: ["index"])
    var names: [String: String] = [:]
    for id in Set(ids).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let name = naming.name(for: id, fallback: fallback)
      names[id] = name == id.lowercased() ? id : name
    }
    return names
  }

  /// Path of a school's page of a wave; nil for a school that neither wave counts.
  func school(_ id: String, wave: String) -> String? { schools[id].map { "schools/\($0)/\(wave).html" } }

  /// Path of a municipality's page by its key.
  func municipality(_ key: String) -> String { "municipalities/\(municipalities[key] ?? "ne-ukazan").html" }

  /// Path of a municipality's page; nil for one that the wave does not know.
  func knownMunicipality(_ key: String) -> String? { municipalities[key].map { "municipalities/\($0).html" } }

  func direction(_ id: String) -> String { "directions/\(directions[id] ?? "napravlenie").html" }

  /// Path of an indicator's page; nil for one that the edition of the wave does not have.
  func indicator(_ id: String) -> String? { indicators[id].map { "indicators/\($0).html" } }

  /// Path of a person's page by the id of `DeskPerson`; nil for somebody who has none.
  func person(_ id: String) -> String? { people[id].map { "people/\($0).html" } }

  /// The anchor of an indicator on a school's page: its id, if that is a fit name.
  func anchor(_ indicator: String) -> String {
    let isPlain = indicator.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
    return isPlain ? indicator : "i-" + (indicators[indicator] ?? Transliteration.slug(indicator))
  }
}
