import Reading
import RubricModel

/// A direction that is not in the roadmap's own list of directions.
struct RoadmapDirectionUnknownRule: RoadmapRule {
  let id = "roadmap.direction-unknown"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let known = subject.roadmap.directionSet.names.map(\.direction)
    for (owner, link) in subject.links {
      for direction in link.ids where !known.contains(direction) {
        report.addUnknown(direction, "направления", in: owner, among: known, at: link.place)
      }
      if case .listed(let ids) = link.scope, ids.isEmpty {
        report.add(
          at: link.place, "\(owner): направления обещаны, но не названы", expected: "хотя бы одно направление в «ids»",
          remedy: "назовите направления или поставьте \"scope\": \"none\"")
      }
    }
  }
}

extension RoadmapSubject {
  /// Every link with directions, of rows and of their parts, with a name for messages.
  var links: [(owner: String, link: DirectionLink)] {
    roadmap.items.flatMap { item in
      [("мероприятие \(item.key)", item.directions)]
        + item.parts.compactMap { part in
          part.directions.map { ("часть «\(part.label)» мероприятия \(item.key)", $0) }
        }
    }
  }
}
