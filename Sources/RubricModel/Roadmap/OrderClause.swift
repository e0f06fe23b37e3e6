/// A clause of the order that brings a roadmap into force (пункт распоряжения).
package struct OrderClause: Hashable, Sendable {
  /// As printed: «4.2».
  package var number: String
  /// Ours, short.
  package var title: String
  /// Only the dated clauses have one.
  package var deadline: Deadline?
  /// Ids of `RoadmapRole`.
  package var roles: [String]
  package var steps: [String]
  /// Keys of rows that are the same duty; of two dates the stricter counts (S cl. 4.2 and S 11).
  package var sameAs: [String]
  package var place: Place

  package init(
    number: String, title: String, deadline: Deadline? = nil, roles: [String] = [], steps: [String] = [],
    sameAs: [String] = [], place: Place = .nowhere
  ) {
    self.number = number
    self.title = title
    self.deadline = deadline
    self.roles = roles
    self.steps = steps
    self.sameAs = sameAs
    self.place = place
  }
}

/// A heading of a roadmap's table.
package struct RoadmapSection: Hashable, Sendable {
  /// Ours where the heading has no number or repeats one.
  package var id: String
  /// As printed.
  package var number: String?
  package var title: String
  /// Id of the section it stands in.
  package var parent: String?
  package var place: Place

  package init(
    id: String, number: String? = nil, title: String, parent: String? = nil, place: Place = .nowhere
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.parent = parent
    self.place = place
  }
}

/// Something irregular in the paper, and how we read it (аномалия источника).
package struct Anomaly: Hashable, Sendable {
  /// `A01`…, the same in every roadmap that has it.
  package var id: String
  /// A word for the kind: `dateConflict`, `ocr`, …
  package var kind: String
  /// Keys of the rows it touches.
  package var items: [String]
  package var at: String
  package var found: String
  package var reading: String
  /// What follows for the work; nil where nothing does.
  package var effect: String?
  package var place: Place

  package init(
    id: String, kind: String, items: [String], at: String, found: String, reading: String, effect: String? = nil,
    place: Place = .nowhere
  ) {
    self.id = id
    self.kind = kind
    self.items = items
    self.at = at
    self.found = found
    self.reading = reading
    self.effect = effect
    self.place = place
  }
}
