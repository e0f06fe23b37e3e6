import Planning
import Reading
import RubricModel

/// What the rules look at: a roadmap and its calendar.
struct RoadmapSubject {
  let roadmap: Roadmap
  let calendar: RoadmapCalendar
  private let labels: [String: [String]]

  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    calendar = RoadmapCalendar(roadmap)
    labels = Dictionary(roadmap.items.map { ($0.key, $0.parts.map(\.label)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Labels of the parts of a row; nil when there is no such row.
  func parts(of key: String) -> [String]? { labels[key] }

  /// Whether a row, or a part of one, is there.
  func has(_ reference: ItemReference) -> Bool {
    guard let labels = parts(of: reference.item) else { return false }
    return reference.part.map(labels.contains) ?? true
  }
}
