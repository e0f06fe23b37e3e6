import RubricModel

/// Who a school is, as far as counts need it.
///
/// Eight bytes wherever it stands; what it says is kept once for all its copies, and `LabelShelf` gives equal labels one place.
package struct SchoolLabel: Sendable {
  @usableFromInline struct Facts: Hashable, Sendable {
    @usableFromInline var id: String
    @usableFromInline var name: String
    @usableFromInline var municipality: Municipality?
    @usableFromInline var kind: String?
    @usableFromInline var cohort: String?
  }

  @usableFromInline private(set) var facts: Shared<Facts>

  /// A label; `cohort` comes from a register, sheets do not say it.
  package init(
    id: String, name: String, municipality: Municipality? = nil, kind: String? = nil, cohort: String? = nil
  ) {
    facts = Shared(Facts(id: id, name: name, municipality: municipality, kind: kind, cohort: cohort))
  }

  /// The label of a school as a sheet gives it.
  package init(_ school: School) {
    self.init(id: school.id, name: school.name, municipality: school.municipality, kind: school.kind)
  }

  package var id: String {
    @inlinable get { facts.value.id }
    set { facts = facts.with { $0.id = newValue } }
  }

  package var name: String {
    @inlinable get { facts.value.name }
    set { facts = facts.with { $0.name = newValue } }
  }

  package var municipality: Municipality? {
    @inlinable get { facts.value.municipality }
    set { facts = facts.with { $0.municipality = newValue } }
  }

  /// Id of a kind of school of the edition.
  package var kind: String? {
    @inlinable get { facts.value.kind }
    set { facts = facts.with { $0.kind = newValue } }
  }

  /// First year or continuing, in the words of the register; nil when it is not known.
  package var cohort: String? {
    @inlinable get { facts.value.cohort }
    set { facts = facts.with { $0.cohort = newValue } }
  }

  /// By id as bytes, so that no locale takes part.
  static func precedes(_ left: SchoolLabel, _ right: SchoolLabel) -> Bool { left.id.precedesInBytes(right.id) }
}

extension SchoolLabel: Hashable {
  package static func == (left: SchoolLabel, right: SchoolLabel) -> Bool {
    left.facts === right.facts || left.facts.value == right.facts.value
  }

  /// The id is enough: one school has few labels.
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension String {
  /// Order by UTF-8, the same on every machine.
  func precedesInBytes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
