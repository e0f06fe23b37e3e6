/// A heading of a roadmap's table, and what stands below it.
package struct RoadmapHeading: Hashable, Sendable {
  package enum Content: String, CaseIterable, Sendable {
    /// № п/п.
    case number
    case title
    case deadline
    case responsible
    case result
    case information
  }

  /// As printed.
  package var title: String
  package var shows: Content
  package var place: Place

  package init(_ title: String, shows: Content, place: Place = .nowhere) {
    self.title = title
    self.shows = shows
    self.place = place
  }
}
