import FileSystem
import Reading
import RubricModel
import Testing

/// The shipped JSON Schemas and the readers know the same keys, so that an editor never misleads.
@Suite struct SchemaTests {
  private static let files = FolderNames.list(PackageFolders.schemas)

  private static func root(_ file: String) throws -> JSONNode {
    let path = Path.join(PackageFolders.schemas, file)
    let (root, problems) = JSONDocument.parse(try Files.read(path), file: path)
    #expect(problems == [])
    return try #require(root)
  }

  /// The objects a schema file defines: its root under the name of the file, and its definitions under theirs.
  private static func shapes(in file: String) throws -> [String: Set<String>] {
    let root = try root(file)
    let name = String(file.prefix { $0 != "." })
    var shapes: [String: Set<String>] = [:]
    for (name, node) in [(name, root)] + (root["$defs"]?.members ?? []).map({ ($0.key, $0.value) }) {
      // A shape forbids other keys; a definition that only narrows another one does not.
      guard let properties = node["properties"], node["additionalProperties"]?.bool == false else { continue }
      shapes[name] = Set(properties.members.map(\.key))
    }
    return shapes
  }

  @Test("Every key a rubric may have stands in the schemas, and no other")
  func rubricKeysMatch() throws {
    var shapes: [String: Set<String>] = [:]
    for name in ["definitions", "sources", "levels", "direction", "rubric"] {
      let file = "\(name).schema.json"
      shapes.merge(try Self.shapes(in: file)) { _, new in new }
    }
    let keys = Dictionary(uniqueKeysWithValues: RubricKeys.shapes.map { ($0.name, Set($0.keys)) })
    #expect(Set(shapes.keys) == Set(keys.keys))
    for (name, allowed) in keys { #expect(shapes[name] == allowed, "\(name)") }
  }

  @Test(
    "Every key an answer sheet may have stands in the schema, and no other",
    arguments: [
      ("answers", #"{"zzz":1}"#), ("school", #"{"school":{"zzz":1}}"#),
      ("municipality", #"{"school":{"municipality":{"zzz":1}}}"#),
      ("answerObject", #"{"answers":{"ZN-01":{"zzz":1}}}"#),
    ])
  func answerKeysMatch(shape: String, sheet: String) throws {
    // The problem of an unknown key names the keys the reader allows.
    let unknown = AnswerSheetReader().read(Array(sheet.utf8), file: "f").problems.filter {
      $0.id == "json.unknown-key" && $0.found == "\"zzz\""
    }
    let allowed = try #require(unknown.first?.expected).split(separator: ", ").map(String.init)
    #expect(try Self.shapes(in: "answers.schema.json")[shape] == Set(allowed))
  }

  @Test("Every key a file of cases may have stands in the schema, and no other")
  func caseKeysMatch() throws {
    let shapes = try Self.shapes(in: "cases.schema.json")
    #expect(shapes["cases"] == Set(RubricCase.fileKeys))
    #expect(shapes["case"] == Set(RubricCase.keys))
    #expect(shapes["directionResult"] == Set(RubricCasesTests.directionKeys))
    #expect(shapes["overallResult"] == Set(RubricCasesTests.overallKeys))
  }

  @Test("References inside the schemas lead somewhere", arguments: files)
  func referencesResolve(file: String) throws {
    for reference in Self.references(in: try Self.root(file)) {
      let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      var node: JSONNode? = try Self.root(parts[0].isEmpty ? file : parts[0])
      for step in (parts.count > 1 ? parts[1] : "").split(separator: "/") { node = node?[String(step)] }
      #expect(node != nil, "\(reference)")
    }
  }

  private static func references(in node: JSONNode) -> [String] {
    let own = node["$ref"]?.string.map { [$0] } ?? []
    return own + node.members.flatMap { references(in: $0.value) } + node.elements.flatMap(references)
  }
}
