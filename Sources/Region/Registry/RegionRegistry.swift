import RubricModel

/// What the region's lists say of municipalities, schools, waves and people (P03–P06); empty where no list is at hand.
package struct RegionRegistry: Hashable, Sendable {
  /// Every code of a municipality that the lists know, with the municipality that stands for it now.
  package var municipalities: [String: Municipality]
  /// By id as bytes.
  package var schools: [ListedSchool]
  package var waves: [WaveTerms]
  /// Whom each wave waits for.
  package var expected: [ExpectedSheet]
  package var statuses: [SchoolStatus]
  package var people: [Appointment]
  package var sites: [InternshipSite]
  package var measures: [SchoolMeasure]

  /// Empty lists.
  package init() {
    municipalities = [:]
    schools = []
    waves = []
    expected = []
    statuses = []
    people = []
    sites = []
    measures = []
  }

  /// The municipality that stands now for a code of 8 or 11 digits; nil for a code the lists do not know.
  package func municipality(of code: String) -> Municipality? { municipalities[String(code.prefix(8))] }

  /// Schools that owe a sheet in a wave, and those excused from it; empty where the lists do not say whom the wave waits for.
  package func roster(of wave: String) -> [RosterEntry] {
    let listed = Dictionary(schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return expected.filter { $0.wave == wave }.map { entry in
      let school = listed[entry.school]
      var label = SchoolLabel(
        id: entry.school, name: school?.name ?? entry.school, municipality: school?.municipality, kind: school?.kind,
        cohort: entry.cohort)
      label.municipality = label.municipality.map { municipality(of: $0.oktmo) ?? $0 }
      return RosterEntry(label, excuse: entry.reason ?? school?.excuse(listed))
    }
  }
}
