import Region
import RubricModel
import Scoring

/// What lists say of each school of the current wave beside its levels.
package struct SchoolFacts: Sendable {
  /// Of one school.
  package struct Facts: Sendable {
    package internal(set) var deficits = 0
    package internal(set) var gaps = 0
    package internal(set) var criticalZeros = 0
    /// Indicators that apply to it.
    package internal(set) var asked = 0
    package internal(set) var flags = 0
    package internal(set) var statuses: [String] = []
    package internal(set) var start: StartingLevel?
    /// Both waves under the later edition; nil for a school that the wave before did not count.
    package internal(set) var pair: (before: SchoolResult, after: SchoolResult)?
  }

  /// In the order of `WaveSummary.schools`.
  package private(set) var all: [Facts]
  private let places: [String: Int]
  /// ISO day on which statuses hold (`RegionCase.listDay`).
  package let day: String

  /// Counts over the current wave of a region.
  package init(_ subject: RegionSubject) {
    let schools = subject.current.schools
    let region = subject.region
    let places = Dictionary(
      schools.enumerated().map { ($1.label.id, $0) }, uniquingKeysWith: { first, _ in first })
    let day = region.listDay
    var all = schools.map { Self.count($0, subject.edition) }
    for flag in region.flags { if let place = places[flag.label.id] { all[place].flags += 1 } }
    for start in region.starts { if let place = places[start.label.id] { all[place].start = start } }
    for pair in region.comparison?.pairs ?? [] {
      if let place = places[pair.after.label.id] { all[place].pair = pair }
    }
    for status in region.registry.statuses where status.term.holds(on: day) {
      if let place = places[status.school] { all[place].statuses.append(status.status) }
    }
    self.all = all
    self.places = places
    self.day = day
  }

  /// The facts of a school that the current wave counts.
  package subscript(school: SchoolResult) -> Facts { places[school.label.id].map { all[$0] } ?? Facts() }

  private static func count(_ school: SchoolResult, _ edition: RegionEdition) -> Facts {
    var facts = Facts()
    for (item, state) in school.row.states.enumerated() where state != .notApplicable {
      guard edition.compiled.items.indices.contains(item), edition.compiled.applies(item, to: school.row.passport)
      else { continue }
      facts.asked += 1
      let indicator = edition.compiled.items[item]
      guard let points = state.points else {
        facts.gaps += 1
        continue
      }
      if points < indicator.highest { facts.deficits += 1 }
      if indicator.critical && points == 0 { facts.criticalZeros += 1 }
    }
    return facts
  }
}
