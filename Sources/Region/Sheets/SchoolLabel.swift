import RubricModel

/// Who a school is, as far as counts need it.
package struct SchoolLabel: Hashable, Sendable {
  package var id: String
  package var name: String
  package var municipality: Municipality?
  /// Id of a kind of school of the edition.
  package var kind: String?
  /// First year or continuing, in the words of the register; nil when it is not known.
  package var cohort: String?

  /// A label; `cohort` comes from a register, sheets do not say it.
  package init(
    id: String, name: String, municipality: Municipality? = nil, kind: String? = nil, cohort: String? = nil
  ) {
    self.id = id
    self.name = name
    self.municipality = municipality
    self.kind = kind
    self.cohort = cohort
  }

  /// The label of a school as a sheet gives it.
  package init(_ school: School) {
    self.init(id: school.id, name: school.name, municipality: school.municipality, kind: school.kind)
  }

  /// By id as bytes, so that no locale takes part.
  static func precedes(_ left: SchoolLabel, _ right: SchoolLabel) -> Bool { left.id.precedesInBytes(right.id) }
}

extension String {
  /// Order by UTF-8, the same on every machine.
  func precedesInBytes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
