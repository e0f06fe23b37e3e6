import FileSystem
import Reading
import RubricModel

/// What came of reading a file of facts.
package struct FactsReading: Sendable {
  /// What could be read; not to be used unless `facts` is there.
  package let draft: RoadmapFacts?
  package let problems: [Problem]
  /// Bytes of the file, for showing lines beside problems; empty when it could not be read.
  package let bytes: [UInt8]

  /// The facts, when nothing stands in their way.
  package var facts: RoadmapFacts? { problems.contains { $0.severity == .error } ? nil : draft }
}

/// Reads facts about the fulfilment of a roadmap (`samodiag.facts/1`) and holds them against it: a fact about a row that does
/// not exist is an error, not a silence.
package struct FactsReader: Sendable {
  /// Most times one mark may count, and the largest number measured.
  static let mostCounted = 1_000_000_000

  let roadmap: Roadmap

  package init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
  }

  /// Reads a file; `-` is standard input.
  package func read(_ path: String) -> FactsReading {
    do throws(FileError) {
      return read(try Files.read(path), file: path)
    } catch {
      return FactsReading(draft: nil, problems: [Problem(error)], bytes: [])
    }
  }

  /// Reads the bytes of a file.
  package func read(_ bytes: [UInt8], file: String) -> FactsReading {
    var (root, problems) = JSONDocument.parse(bytes, file: file)
    let draft = root.flatMap { facts($0, &problems) }
    if let draft { problems += FactsChecker(roadmap).problems(in: draft) }
    problems = problems.enumerated().sorted {
      ($0.element.place.line, $0.element.place.column, $0.offset)
        < ($1.element.place.line, $1.element.place.column, $1.offset)
    }.map(\.element)
    return FactsReading(draft: draft, problems: problems, bytes: bytes)
  }

  private func facts(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapFacts? {
    guard let object = ObjectReader(node, what: "файла отметок", allowed: FactsKeys.facts, problems: &problems)
    else { return nil }
    FormatCheck("samodiag.facts/1").check(object, isInline: false, &problems)
    let parts = FactReader()
    let conditions = conditions(object, &problems)
    let places = places(object, &problems)
    let schedules = all("schedules", object, &problems, parts.schedule)
    let requests = all("requests", object, &problems, parts.request)
    let marks = all("marks", object, &problems, parts.mark)
    let measurements = all("measurements", object, &problems, parts.measurement)
    guard let id = object.string("roadmap", &problems) else { return nil }
    return RoadmapFacts(
      roadmap: id, about: object.optionalString("about", &problems), conditions: conditions, places: places,
      schedules: schedules, requests: requests, marks: marks, measurements: measurements,
      place: object.node("roadmap")?.place ?? node.place)
  }

  private func all<Fact>(
    _ key: String, _ object: ObjectReader, _ problems: inout [Problem],
    _ read: (JSONNode, inout [Problem]) -> Fact?
  ) -> [Fact] {
    (object.optionalArray(key, &problems) ?? []).compactMap { read($0, &problems) }
  }

  private func conditions(_ object: ObjectReader, _ problems: inout [Problem]) -> [RoadmapFacts.Condition] {
    guard let node = object.optionalObject("conditions", &problems) else { return [] }
    return node.members.compactMap { member in
      if let holds = member.value.bool {
        return RoadmapFacts.Condition(id: member.key, holds: holds, place: member.keyPlace)
      }
      problems.append(
        Problem(
          "json.wrong-type", at: member.value.place, "условие «\(member.key)»: это \(member.value.kind.russian)",
          expected: "true (выполнено) или false (не выполнено)", found: member.value.excerpt,
          remedy: "замените на true или false; если неизвестно, удалите условие"))
      return nil
    }
  }

  private func places(_ object: ObjectReader, _ problems: inout [Problem]) -> [RoadmapFacts.Places] {
    guard let node = object.optionalObject("places", &problems),
      let inner = ObjectReader(node, what: "списка мест", allowed: FactsKeys.places, problems: &problems)
    else { return [] }
    var result: [RoadmapFacts.Places] = []
    for level in [ActorLevel.municipality, .school] where inner.node(level.rawValue) != nil {
      let nodes = inner.array(level.rawValue, &problems) ?? []
      for (name, place, first) in RepeatedIDs.of(nodes.compactMap { node in node.string.map { ($0, node.place) } }) {
        problems.append(
          Problem(
            "facts.place-repeated", at: place, "«\(name)» в списке мест второй раз", expected: "каждое место один раз",
            found: "сначала: \(first.inWords)", remedy: "удалите повтор"))
      }
      result.append(RoadmapFacts.Places(level: level, names: inner.strings(level.rawValue, &problems)))
    }
    return result
  }
}
