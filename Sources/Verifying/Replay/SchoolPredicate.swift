import RubricModel

/// Decides whether an edition asks a school a question at all (M2).
struct SchoolPredicate {
  let school: School

  /// What the school leaves out of its passport reads as absent: no level taught, no special needs, of no kind.
  func holds(_ predicate: Applicability) -> Bool {
    switch predicate {
    case .everyone: true
    case .educationLevels(let levels): !(school.educationLevels ?? []).isDisjoint(with: levels)
    case .specialNeeds(let wanted): (school.specialNeeds == true) == wanted
    case .kinds(let kinds): isOf(kinds)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .not(let part): !holds(part)
    }
  }

  /// Whether the school is of one of these kinds.
  func isOf(_ kinds: Set<String>) -> Bool {
    school.kind.map(kinds.contains) ?? false
  }
}
