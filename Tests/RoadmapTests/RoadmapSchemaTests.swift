import FileSystem
import Reading
import RoadmapReading
import RubricModel
import Testing

/// The schemas of roadmaps and facts know the same keys and words as the readers, so that an editor never misleads.
@Suite("The schemas and the readers agree")
struct RoadmapSchemaTests {
  static func root(_ file: String) throws -> JSONNode {
    let path = Path.join(Shipped.root, "Rubrics/schemas/\(file).schema.json")
    let (root, problems) = JSONDocument.parse(try Files.read(path), file: path)
    #expect(problems == [])
    return try #require(root)
  }

  @Test("Every key stands in the schema, and no other", arguments: ["roadmap", "facts"])
  func keys(file: String) throws {
    let root = try Self.root(file)
    var shapes: [String: Set<String>] = [:]
    for (name, node) in [(file, root)] + (root["$defs"]?.members ?? []).map({ ($0.key, $0.value) }) {
      #expect(node["additionalProperties"]?.bool == false, "\(name)")
      shapes[name] = Set((node["properties"]?.members ?? []).map(\.key))
    }
    let expected = file == "roadmap" ? RoadmapKeys.shapes : FactsKeys.shapes
    #expect(shapes == Dictionary(uniqueKeysWithValues: expected.map { ($0.name, Set($0.keys)) }))
  }

  @Test(
    "Every closed list has the words the reader takes",
    arguments: [
      ("item", "level", ActorLevel.allCases.map(\.rawValue)), ("role", "level", ActorLevel.allCases.map(\.rawValue)),
      ("item", "schoolPart", SchoolPart.allCases.map(\.rawValue)),
      ("item", "activities", Activity.allCases.map(\.rawValue)),
      ("result", "artefacts", Artefact.allCases.map(\.rawValue)),
      ("result", "basis", Grounds.Kind.allCases.map(\.rawValue)),
      ("result", "at", RoadmapColumn.allCases.map(\.rawValue)),
      ("itemCondition", "strength", ItemCondition.Strength.allCases.map(\.rawValue)),
      ("part", "kind", ItemPart.Kind.allCases.map(\.rawValue)),
      ("target", "measure", Target.Measure.allCases.map(\.rawValue)),
      ("target", "test", Target.Test.allCases.map(\.rawValue)),
      ("target", "credits", Target.Credit.allCases.map(\.rawValue)),
      ("each", "of", Target.Each.Unit.allCases.map(\.rawValue)),
      ("deadline", "meaning", Deadline.Meaning.allCases.map(\.rawValue)),
      ("deadline", "onRequest", RoadmapColumn.allCases.map(\.rawValue)),
      ("repeats", "unit", Recurrence.Unit.allCases.map(\.rawValue)),
      ("deadline", "rule", RoadmapKeys.deadlineRules), ("directions", "scope", ["none", "all", "listed"]),
    ])
  func words(definition: String, key: String, expected: [String]) throws {
    let property = try #require(try Self.root("roadmap")["$defs"]?[definition]?["properties"]?[key])
    let list = property["enum"] ?? property["items"]?["enum"]
    #expect(Set(try #require(list).elements.compactMap(\.string)) == Set(expected))
  }
}
