/// Who answers for rows of a roadmap (ответственный), under the region's own names.
package struct RoadmapRole: Hashable, Sendable {
  /// The same in all roadmaps: `institute`, `municipality`, `school`, …
  package var id: String
  package var name: String
  /// As the table's cells call it: «ИРОСО».
  package var short: String
  package var level: ActorLevel
  package var place: Place

  package init(id: String, name: String, short: String, level: ActorLevel, place: Place = .nowhere) {
    self.id = id
    self.name = name
    self.short = short
    self.level = level
    self.place = place
  }
}

/// People, bodies or things that rows are done for or counted in.
package struct PeopleGroup: Hashable, Sendable {
  package var id: String
  /// Nominative plural, lower case: «кураторы».
  package var name: String
  package var place: Place

  package init(id: String, name: String, place: Place = .nowhere) {
    self.id = id
    self.name = name
    self.place = place
  }
}
