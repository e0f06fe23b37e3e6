/// A row of a roadmap (мероприятие).
package struct RoadmapItem: Hashable, Sendable {
  /// Unique in the roadmap: section and number where numbering starts anew, `2.1/4`.
  package var key: String
  /// As printed: «4.».
  package var number: String
  /// Id of a `RoadmapSection`; nil where the document has none.
  package var section: String?
  /// First and last line of the row in the text it was read from.
  package var lines: ClosedRange<Int>
  /// Ours, short, in the infinitive.
  package var title: String
  package var parts: [ItemPart]
  package var deadline: Deadline
  /// Ids of `RoadmapRole`, in the order printed.
  package var roles: [String]
  /// Where the work is done.
  package var level: ActorLevel
  package var schoolPart: SchoolPart
  /// Ids of `PeopleGroup`: for whom it is done.
  package var audience: [String]
  package var activities: [Activity]
  /// Steps of the regional process it belongs to, `P01`…`P34`.
  package var steps: [String]
  package var result: ExpectedResult
  package var targets: [Target]
  package var directions: DirectionLink
  package var conditions: [ItemCondition]
  package var needs: [ItemDependency]
  package var publication: Publication?
  package var note: String?
  package var place: Place

  package init(
    key: String, number: String, section: String? = nil, lines: ClosedRange<Int> = 1...1, title: String,
    parts: [ItemPart] = [], deadline: Deadline, roles: [String] = [], level: ActorLevel = .region,
    schoolPart: SchoolPart = .none, audience: [String] = [], activities: [Activity] = [], steps: [String] = [],
    result: ExpectedResult, targets: [Target] = [], directions: DirectionLink = .nothing,
    conditions: [ItemCondition] = [], needs: [ItemDependency] = [], publication: Publication? = nil,
    note: String? = nil, place: Place = .nowhere
  ) {
    self.key = key
    self.number = number
    self.section = section
    self.lines = lines
    self.title = title
    self.parts = parts
    self.deadline = deadline
    self.roles = roles
    self.level = level
    self.schoolPart = schoolPart
    self.audience = audience
    self.activities = activities
    self.steps = steps
    self.result = result
    self.targets = targets
    self.directions = directions
    self.conditions = conditions
    self.needs = needs
    self.publication = publication
    self.note = note
    self.place = place
  }
}

/// What a row is to bring about.
package struct ExpectedResult: Hashable, Sendable {
  /// Ours, short, a noun phrase.
  package var text: String
  package var artefacts: [Artefact]
  package var grounds: Grounds

  package init(text: String, artefacts: [Artefact] = [], grounds: Grounds) {
    self.text = text
    self.artefacts = artefacts
    self.grounds = grounds
  }
}

/// Where news of a row appears.
package struct Publication: Hashable, Sendable {
  /// In Russian, as short names: «сайт института».
  package var channels: [String]
  package var links: [String]
  /// Links that the scan spoilt: kept as read, never offered as working.
  package var brokenLinks: [String]

  package init(channels: [String], links: [String] = [], brokenLinks: [String] = []) {
    self.channels = channels
    self.links = links
    self.brokenLinks = brokenLinks
  }
}
