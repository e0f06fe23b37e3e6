/// The paper a roadmap was approved by, as far as it can be read.
package struct RoadmapDocument: Hashable, Sendable {
  /// «распоряжение», «приказ».
  package var kind: String
  /// «дорожная карта», «план-график».
  package var planKind: String
  /// All numbers found; two that disagree are both kept, and none is chosen in silence.
  package var numbers: [DocumentNumber]
  /// Whether one number may be printed without a remark.
  package var numberCertain: Bool
  /// Nil where the copy has none.
  package var date: CivilDay?
  package var issuer: String
  package var regionalOperator: String
  /// Who watches over it.
  package var control: String?
  package var place: Place

  package init(
    kind: String, planKind: String, numbers: [DocumentNumber], numberCertain: Bool, date: CivilDay?, issuer: String,
    regionalOperator: String, control: String? = nil, place: Place = .nowhere
  ) {
    self.kind = kind
    self.planKind = planKind
    self.numbers = numbers
    self.numberCertain = numberCertain
    self.date = date
    self.issuer = issuer
    self.regionalOperator = regionalOperator
    self.control = control
    self.place = place
  }
}

/// A number of a document and where on it it stands.
package struct DocumentNumber: Hashable, Sendable {
  /// Nil where the blank was left empty.
  package var value: String?
  package var at: String

  package init(value: String?, at: String) {
    self.value = value
    self.at = at
  }
}

/// The text a roadmap was read from.
package struct RoadmapText: Hashable, Sendable {
  package var file: String
  /// Hex.
  package var sha256: String
  /// ISO day on which a person last compared every row with it.
  package var checkedOn: CivilDay

  package init(file: String, sha256: String, checkedOn: CivilDay) {
    self.file = file
    self.sha256 = sha256
    self.checkedOn = checkedOn
  }
}

/// An abbreviation of a roadmap.
package struct Abbreviation: Hashable, Sendable {
  package var short: String
  package var means: String
  /// Where it is explained or first used.
  package var at: String
  /// Whether the document itself explains it.
  package var defined: Bool
  /// Id of the `RoadmapRole` it stands for.
  package var role: String?
  package var place: Place

  package init(
    short: String, means: String, at: String, defined: Bool, role: String? = nil, place: Place = .nowhere
  ) {
    self.short = short
    self.means = means
    self.at = at
    self.defined = defined
    self.role = role
    self.place = place
  }
}
