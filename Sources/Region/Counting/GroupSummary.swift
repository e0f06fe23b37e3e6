import RubricModel

/// By what schools are grouped.
package enum Grouping: String, CaseIterable, Sendable {
  case municipality, kind, cohort

  /// The key and, for a municipality, the name; an empty key where the sheet does not say.
  func key(of label: SchoolLabel) -> (key: String, name: String) {
    switch self {
    case .municipality: (label.municipality?.oktmo ?? "", label.municipality?.name ?? "")
    case .kind: (label.kind ?? "", "")
    case .cohort: (label.cohort ?? "", "")
    }
  }
}

/// Who is in the counts of a group and who is not (M13).
package struct Coverage: Hashable, Sendable {
  /// Schools counted.
  package var counted = 0
  /// Schools that sent something which is not counted: another edition, sheets that contradict, have errors or were withdrawn.
  package var setAside = 0
  /// Schools without a sheet that owe one, and those that the register excuses.
  package var missing = 0
  package var excused = 0

  /// All schools known.
  package var known: Int { counted + setAside + missing + excused }
}

/// The counts of one group of schools: a municipality, a kind of school, a cohort.
package struct GroupSummary: Sendable {
  /// ОКТМО, id of the kind, or the cohort; empty where it is not known.
  package let key: String
  /// Name of a municipality as most sheets write it; empty otherwise.
  package var name: String
  package var coverage = Coverage()
  /// The whole, then every direction.
  package private(set) var distributions: [Distribution]
  /// Indices of the schools counted, in the order of ids.
  package private(set) var schools: [Int] = []

  init(key: String, name: String, edition: RegionEdition) {
    self.key = key
    self.name = name
    distributions = LevelScope.all(of: edition).map { _ in Distribution(slots: edition.slots) }
  }

  mutating func add(_ result: SchoolResult, index: Int, _ edition: RegionEdition) {
    schools.append(index)
    coverage.counted += 1
    distributions[0].add(slot: result.overall.slot(of: edition))
    for (direction, scope) in result.directions.enumerated() {
      distributions[direction + 1].add(slot: scope.slot(of: edition))
    }
  }

  mutating func add(_ leftOut: LeftOut) {
    switch leftOut.reason {
    case .notSubmitted(let why): if why == nil { coverage.missing += 1 } else { coverage.excused += 1 }
    // A refused file is a school's only where a register knows whose it is.
    case .otherEdition, .contradictory, .withdrawn, .refused: coverage.setAside += 1
    case .copy, .superseded: break
    }
  }

  /// The distribution of a scope.
  package subscript(scope scope: LevelScope) -> Distribution {
    switch scope {
    case .overall: distributions[0]
    case .direction(let index):
      distributions.indices.contains(index + 1) ? distributions[index + 1] : Distribution(slots: 2)
    }
  }
}
