import FileSystem
import Reading
import RubricModel

/// Finds shipped roadmaps by id: `roadmaps/<id>.json` in the folders where rubrics lie.
package struct RoadmapLocator: Sendable {
  /// Folders in the order in which they are tried.
  package let places: [String]

  /// The places of the contract for rubrics, with `roadmaps` inside each.
  package init(_ rubrics: RubricLocator) {
    places = rubrics.places.map { Path.join($0, "roadmaps") }
  }

  /// Path of the roadmap with this id; nil where there is none.
  package func locate(_ id: String) -> String? {
    guard RubricID.isWellFormed(id) else { return nil }
    return places.lazy.map { Path.join($0, "\(id).json") }.first { Files.kind(of: $0) == .file }
  }

  /// Ids of all roadmaps in the first place that has any, sorted.
  package var known: [String] {
    for place in places {
      let ids = FolderNames.list(place).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        .filter(RubricID.isWellFormed)
      if !ids.isEmpty { return ids }
    }
    return []
  }

  /// The problem for a person who asked for a roadmap that is not there.
  package func missing(_ id: String) -> Problem {
    let known = known
    let nearest = NearestSpelling(known).nearest(to: id)
    return Problem(
      "roadmap.not-found", at: .nowhere, "дорожной карты «\(id)» нет",
      expected: known.isEmpty ? nil : "одна из карт: \(known.joined(separator: ", ")), или путь к файлу",
      remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" }
        ?? "искали здесь: \(places.joined(separator: "; ")); укажите папку ключом --rubrics или путь к файлу")
  }
}
