/// The official plan of a region, row by row (дорожная карта). Data, never code: nothing decides by its id.
package struct Roadmap: Hashable, Sendable {
  package var id: String
  package var region: String
  /// `smp` or `500plus`.
  package var programme: String
  /// As printed on the document.
  package var title: String
  package var document: RoadmapDocument
  package var text: RoadmapText
  package var period: Period
  /// Headings of the table's columns in their order; papers for the region take the same ones.
  package var columns: [RoadmapHeading]
  package var directionSet: DirectionSet
  package var roles: [RoadmapRole]
  package var groups: [PeopleGroup]
  package var conditions: [RoadmapCondition]
  package var abbreviations: [Abbreviation]
  package var clauses: [OrderClause]
  package var sections: [RoadmapSection]
  package var items: [RoadmapItem]
  package var anomalies: [Anomaly]
  /// SHA-256 of the file's bytes in hex; empty for one made in code.
  package var sha256: String
  package var place: Place

  package init(
    id: String, region: String, programme: String, title: String, document: RoadmapDocument, text: RoadmapText,
    period: Period, columns: [RoadmapHeading] = [], directionSet: DirectionSet, roles: [RoadmapRole] = [],
    groups: [PeopleGroup] = [], conditions: [RoadmapCondition] = [], abbreviations: [Abbreviation] = [],
    clauses: [OrderClause] = [], sections: [RoadmapSection] = [], items: [RoadmapItem], anomalies: [Anomaly] = [],
    sha256: String = "", place: Place = .nowhere
  ) {
    self.id = id
    self.region = region
    self.programme = programme
    self.title = title
    self.document = document
    self.text = text
    self.period = period
    self.columns = columns
    self.directionSet = directionSet
    self.roles = roles
    self.groups = groups
    self.conditions = conditions
    self.abbreviations = abbreviations
    self.clauses = clauses
    self.sections = sections
    self.items = items
    self.anomalies = anomalies
    self.sha256 = sha256
    self.place = place
  }

  /// The row with a key.
  package func item(_ key: String) -> RoadmapItem? { items.first { $0.key == key } }

  /// From when to when the plan runs (D9).
  package struct Period: Hashable, Sendable {
    package var from: CivilDay
    package var to: CivilDay
    package var printed: String
    /// How the two days were found, in Russian.
    package var why: String
    package var place: Place

    package init(from: CivilDay, to: CivilDay, printed: String, why: String, place: Place = .nowhere) {
      self.from = from
      self.to = to
      self.printed = printed
      self.why = why
      self.place = place
    }
  }

  /// How the document speaks of directions.
  package struct DirectionSet: Hashable, Sendable {
    /// The document's own word: «магистральные направления».
    package var term: String
    package var note: String?
    /// One for each direction of the rubric, named or not.
    package var names: [DirectionName]

    package init(term: String, note: String? = nil, names: [DirectionName]) {
      self.term = term
      self.note = note
      self.names = names
    }
  }
}
