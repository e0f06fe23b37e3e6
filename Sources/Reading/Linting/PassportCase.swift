import RubricModel

/// A full passport of a school: all that applicability may ask about (M2).
struct PassportCase: Hashable, Sendable {
  let educationLevels: Set<EducationLevel>
  let specialNeeds: Bool
  /// Nil where the rubric declares no kinds of school.
  let kind: String?

  /// Most kinds that are looked at one by one; a rubric of schools has a handful.
  private static let mostKinds = 64

  /// Every passport that some predicate of the rubric could tell from another.
  ///
  /// Kinds that no predicate names behave alike, so one of them stands for all.
  static func all(for rubric: Rubric) -> [PassportCase] {
    let named = rubric.directions.flatMap(\.indicators).reduce(into: Set<String>()) { $0.formUnion($1.applies.kinds) }
    let other = rubric.schoolKinds.first { !named.contains($0.id) }?.id
    var kinds: [String?] = named.sorted().prefix(mostKinds).map { $0 }
    if other != nil || kinds.isEmpty { kinds.append(other) }
    var passports: [PassportCase] = []
    for kind in kinds {
      for levels in levelSets {
        for specialNeeds in [true, false] {
          passports.append(PassportCase(educationLevels: levels, specialNeeds: specialNeeds, kind: kind))
        }
      }
    }
    return passports
  }

  /// All sets of levels a school may teach; the empty one is no school.
  private static let levelSets: [Set<EducationLevel>] = (1..<8).map { mask in
    var set: Set<EducationLevel> = []
    if mask & 1 != 0 { set.insert(.primary) }
    if mask & 2 != 0 { set.insert(.basic) }
    if mask & 4 != 0 { set.insert(.secondary) }
    return set
  }

  /// For a message: «НОО, ООО, без обучающихся с ОВЗ, вид correctional».
  var description: String {
    var parts: [String] = []
    if educationLevels.contains(.primary) { parts.append("НОО") }
    if educationLevels.contains(.basic) { parts.append("ООО") }
    if educationLevels.contains(.secondary) { parts.append("СОО") }
    parts.append(specialNeeds ? "есть обучающиеся с ОВЗ" : "нет обучающихся с ОВЗ")
    if let kind { parts.append("вид \(kind)") }
    return parts.joined(separator: ", ")
  }
}

extension Applicability {
  /// Ids of the kinds of school the predicate names.
  var kinds: Set<String> {
    switch self {
    case .everyone, .educationLevels, .specialNeeds: []
    case .kinds(let ids): ids
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.kinds) }
    case .not(let part): part.kinds
    }
  }

  /// Whether an indicator with this predicate applies to a school with a full passport.
  func holds(for passport: PassportCase) -> Bool {
    switch self {
    case .everyone: true
    case .educationLevels(let levels): !levels.isDisjoint(with: passport.educationLevels)
    case .specialNeeds(let needed): passport.specialNeeds == needed
    case .kinds(let ids): passport.kind.map(ids.contains) ?? false
    case .all(let parts): parts.allSatisfy { $0.holds(for: passport) }
    case .any(let parts): parts.contains { $0.holds(for: passport) }
    case .not(let part): !part.holds(for: passport)
    }
  }
}
