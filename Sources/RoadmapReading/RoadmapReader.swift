import FileSystem
import Reading
import RubricModel

/// What came of reading a roadmap file: the roadmap, or all that stands in its way.
package struct RoadmapReading: Sendable {
  /// What could be read, holes and all; for the linter, never for planning.
  package let draft: Roadmap?
  package let problems: [Problem]
  /// Bytes of the file, for showing lines beside problems; empty when it could not be read.
  package let bytes: [UInt8]

  /// The roadmap, when nothing stands in its way.
  package var roadmap: Roadmap? { problems.contains { $0.severity == .error } ? nil : draft }
}

/// Reads a roadmap file (`samodiag.roadmap/1`): its form. Whether it makes sense is for `RoadmapLinter`.
package struct RoadmapReader: Sendable {
  /// Twenty times the longest plan seen (74 rows), and low enough that a stray file is refused at once.
  private static let limits = JSONLimits(bytes: 2_000_000, values: 200_000)

  package init() {}

  /// Reads a file.
  package func read(_ path: String) -> RoadmapReading {
    do throws(FileError) {
      return read(try Files.read(path, atMost: Self.limits.bytes), file: path)
    } catch {
      return RoadmapReading(draft: nil, problems: [Problem(error)], bytes: [])
    }
  }

  /// Reads the bytes of a file.
  package func read(_ bytes: [UInt8], file: String) -> RoadmapReading {
    var (root, problems) = JSONDocument.parse(bytes, file: file, limits: Self.limits)
    let draft = root.flatMap { roadmap($0, &problems) }.map { roadmap in
      var roadmap = roadmap
      roadmap.sha256 = SHA256.hex(of: bytes)
      return roadmap
    }
    return RoadmapReading(draft: draft, problems: problems, bytes: bytes)
  }

  private func roadmap(_ node: JSONNode, _ problems: inout [Problem]) -> Roadmap? {
    guard
      let object = ObjectReader(
        node, what: "дорожной карты", allowed: RoadmapKeys.roadmap, problems: &problems)
    else { return nil }
    FormatCheck("samodiag.roadmap/1").check(object, isInline: false, &problems)
    let head = RoadmapHeadReader()
    let words = RoadmapVocabularyReader()
    let id = object.string("id", &problems)
    let region = object.string("region", &problems)
    let programme = object.string("programme", &problems)
    let title = object.string("title", &problems)
    let document = object.object("document", &problems).flatMap { head.document($0, &problems) }
    let text = object.object("text", &problems).flatMap { head.text($0, &problems) }
    let period = object.object("period", &problems).flatMap { head.period($0, &problems) }
    let directions = object.object("directions", &problems).flatMap { head.directionSet($0, &problems) }
    let items = (object.array("items", &problems) ?? []).compactMap { RoadmapItemReader().read($0, &problems) }
    let roles = words.roles(object, &problems)
    let groups = words.groups(object, &problems)
    let conditions = words.conditions(object, &problems)
    let abbreviations = words.abbreviations(object, &problems)
    let clauses = OrderReader().clauses(object, &problems)
    let sections = words.sections(object, &problems)
    let anomalies = OrderReader().anomalies(object, &problems)
    let columns = words.headings(object, &problems)
    guard let id, let region, let programme, let title, let document, let text, let period, let directions else {
      return nil
    }
    return Roadmap(
      id: id, region: region, programme: programme, title: title, document: document, text: text, period: period,
      columns: columns, directionSet: directions, roles: roles, groups: groups, conditions: conditions,
      abbreviations: abbreviations, clauses: clauses, sections: sections, items: items, anomalies: anomalies,
      place: node.place)
  }
}
