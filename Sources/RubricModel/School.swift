/// A level of general education a school teaches.
public enum EducationLevel: String, CaseIterable, Hashable, Sendable {
  /// НОО.
  case primary
  /// ООО.
  case basic
  /// СОО.
  case secondary
}

/// A school's passport as far as an answer sheet gives it.
public struct School: Hashable, Sendable {
  /// ОГРН (13 digits), ИНН (10) or an id of the region's own.
  public var id: String
  public var name: String
  public var municipality: Municipality?
  public var educationLevels: Set<EducationLevel>?
  public var specialNeeds: Bool?
  /// Id of a `SchoolKind` of the edition.
  public var kind: String?

  public init(
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
public struct Municipality: Hashable, Sendable {
  public var oktmo: String
  public var name: String

  public init(oktmo: String, name: String) {
    self.oktmo = oktmo
    self.name = name
  }
}
