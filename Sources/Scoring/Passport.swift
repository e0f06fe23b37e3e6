import RubricModel

/// The part of a school's passport that predicates of an edition look at, as one small number (M2).
package struct Passport: Hashable, Sendable {
  /// Bits 0–2 levels of education, bit 3 special needs, the rest the index of the kind of school.
  package let code: Int

  /// A passport from parts; `kind` is an index into the edition's kinds, negative counts as 0.
  @inlinable
  package init(primary: Bool, basic: Bool, secondary: Bool, specialNeeds: Bool, kind: Int) {
    code =
      (primary ? 1 : 0) | (basic ? 2 : 0) | (secondary ? 4 : 0) | (specialNeeds ? 8 : 0) | (Swift.max(kind, 0) << 4)
  }

  /// A passport from a school; what the school leaves out reads as absent, so the resolver asks for what predicates need.
  package init(_ school: School, kinds: [SchoolKind]) {
    let levels = school.educationLevels ?? []
    self.init(
      primary: levels.contains(.primary), basic: levels.contains(.basic), secondary: levels.contains(.secondary),
      specialNeeds: school.specialNeeds ?? false,
      kind: kinds.firstIndex { $0.id == school.kind } ?? 0)
  }

  init(code: Int) { self.code = code }

  /// Every passport an edition with this many kinds can meet, schools without any level of education included.
  package static func all(kinds: Int) -> [Passport] {
    (0..<(Swift.max(kinds, 1) << 4)).map(Passport.init(code:))
  }

  var educationLevels: [EducationLevel] {
    EducationLevel.allCases.enumerated().filter { code & (1 << $0.offset) != 0 }.map { $0.element }
  }
  var specialNeeds: Bool { code & 8 != 0 }
  var kind: Int { code >> 4 }
}

extension Applicability {
  /// Whether a school with this passport is asked the question.
  func holds(for passport: Passport, kinds: [SchoolKind]) -> Bool {
    switch self {
    case .everyone: true
    case .educationLevels(let wanted): passport.educationLevels.contains { wanted.contains($0) }
    case .specialNeeds(let wanted): passport.specialNeeds == wanted
    case .kinds(let wanted): kinds.indices.contains(passport.kind) && wanted.contains(kinds[passport.kind].id)
    case .all(let parts): parts.allSatisfy { $0.holds(for: passport, kinds: kinds) }
    case .any(let parts): parts.contains { $0.holds(for: passport, kinds: kinds) }
    case .not(let part): !part.holds(for: passport, kinds: kinds)
    }
  }
}

/// Which fields of a passport the predicates of an edition look at; the sheet must give these.
package struct PassportNeeds: Hashable, Sendable {
  package var educationLevels = false
  package var specialNeeds = false
  package var kind = false

  /// Needs of all predicates together.
  package init(_ predicates: [Applicability]) {
    for predicate in predicates { add(predicate) }
  }

  private mutating func add(_ predicate: Applicability) {
    switch predicate {
    case .everyone: break
    case .educationLevels: educationLevels = true
    case .specialNeeds: specialNeeds = true
    case .kinds: kind = true
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not(let part): add(part)
    }
  }
}
