import Reading
import RubricModel

/// A link said to be stated, to a direction that the document never names.
struct DirectionUnnamedRule: RoadmapRule {
  let id = "roadmap.direction-unnamed"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let unnamed = subject.roadmap.directionSet.names.filter(\.printed.isEmpty).map(\.direction)
    for (owner, link) in subject.links where link.grounds?.kind == .stated {
      for direction in link.ids where unnamed.contains(direction) {
        report.add(
          at: link.place, "\(owner): связь названа сказанной, но направления «\(direction)» в документе нет",
          expected: "\"basis\": \"inferred\" с пояснением, или имя направления из документа в directions.names",
          found: "\"basis\": \"stated\"", remedy: "перечитайте строку: не выдавайте вывод за сказанное")
      }
    }
  }
}
