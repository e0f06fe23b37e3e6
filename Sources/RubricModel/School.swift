/// A level of general education a school teaches.
package enum EducationLevel: String, CaseIterable, Hashable, Sendable {
  /// НОО.
  case primary
  /// ООО.
  case basic
  /// СОО.
  case secondary
}

/// A school's passport as far as an answer sheet gives it.
package struct School: Hashable, Sendable {
  /// ОГРН (13 digits), ИНН (10) or an id of the region's own.
  package var id: String
  package var name: String
  package var municipality: Municipality?
  package var educationLevels: Set<EducationLevel>?
  package var specialNeeds: Bool?
  /// Id of a `SchoolKind` of the edition.
  package var kind: String?

  package init(
    id: String, name: String, municipality: Municipality? = nil, educationLevels: Set<EducationLevel>? = nil,
    specialNeeds: Bool? = nil, kind: String? = nil
  ) {
    self.id = id
    self.name = name
    self.municipality = municipality
    self.educationLevels = educationLevels
    self.specialNeeds = specialNeeds
    self.kind = kind
  }
}

/// A municipality by its ОКТМО code (8 digits, or 11 for a settlement).
package struct Municipality: Hashable, Sendable {
  package var oktmo: String
  package var name: String

  package init(oktmo: String, name: String) {
    self.oktmo = oktmo
    self.name = name
  }
}
