import FileSystem
import Reading
import RubricModel
import Scoring
import TestSupport
import Testing

/// A rubric may be a folder or one file, and its digest names exactly what was read.
@Suite struct RubricFormsTests {
  @Test("One file with everything inside reads as the folder it was made from")
  func singleFileEqualsFolder() throws {
    let folder = TemporaryFolder()
    try folder.write(try Self.singleFile(of: "smp-2023"), "наша.json")
    let reading = RubricReader(locator: RubricLocator(places: [])).read(folder["наша.json"])
    #expect(RubricLinter.everything.problems(in: reading).filter { $0.severity != .note }.map(\.line) == [])
    let one = try #require(reading.rubric)
    let many = try #require(PackageFolders.read("smp-2023").rubric)
    #expect(one.indicators.map(\.id) == many.indicators.map(\.id))
    #expect(one.indicators.map(\.steps.count) == many.indicators.map(\.steps.count))
    #expect(one.sources.map(\.id) == many.sources.map(\.id))
    #expect(one.levels.overall.bounds == many.levels.overall.bounds)
    #expect(CompiledRubric(one).items.map(\.highest) == CompiledRubric(many).items.map(\.highest))
  }

  /// The head of a package with its other files written in.
  private static func singleFile(of id: String) throws -> String {
    func root(_ name: String) throws -> JSONNode {
      let path = Path.join(Path.join(PackageFolders.rubrics, id), name)
      return try #require(JSONDocument.parse(try Files.read(path), file: name).root)
    }
    var json = JSONWriter()
    json.beginObject()
    for member in try root("rubric.json").members where member.key != "directions" {
      json.key(member.key)
      json.copy(member.value)
    }
    json.key("sources")
    json.copy(try #require(try root("sources.json")["sources"]))
    json.key("levels")
    json.copy(try root("levels.json"))
    json.key("directions")
    json.beginArray()
    for name in try root("rubric.json")["directions"]?.elements ?? [] {
      json.copy(try root(try #require(name.string)))
    }
    json.endArray()
    json.endObject()
    return String(decoding: json.finish(), as: UTF8.self)
  }

  @Test("The folder, its rubric.json and the id lead to the same rubric")
  func pathsAgree() throws {
    let reader = RubricReader(locator: PackageFolders.locator)
    let folder = Path.join(PackageFolders.rubrics, "smp-2023")
    let digest = try #require(reader.read(folder).rubric?.sha256)
    #expect(reader.read(Path.join(folder, "rubric.json")).rubric?.sha256 == digest)
    let located = try PackageFolders.locator.locate("smp-2023").get()
    #expect(reader.read(located).rubric?.sha256 == digest)
  }

  @Test(
    "The digest is SHA-256 over the sorted names and digests of all files of a score, the base included")
  func digestIsAsDefined() throws {
    var lines: [String] = []
    for id in ["smp-2023", "smp-2024"] {
      let folder = Path.join(PackageFolders.rubrics, id)
      // Cases and links (M15) never touch a score, so they are no part of what an edition is.
      let scoring = FolderListing(of: folder, endings: [".json"]).files.filter {
        !$0.contains("/cases/") && !$0.hasSuffix("/links.json")
      }
      for file in scoring {
        let name = String(file.dropFirst(folder.count + 1))
        lines.append("\(id)/\(name)\0\(SHA256.hex(of: try Files.read(file)))\n")
      }
    }
    let text = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    #expect(lines.count == 8 + 3 + 5 + 2)
    #expect(PackageFolders.read("smp-2024").rubric?.sha256 == SHA256.hex(of: Array(text.utf8)))
  }

  @Test("The digest does not depend on where the files lie or what the head is called, only on their bytes")
  func digestFollowsBytes() throws {
    let tiny = try TinyRubric()
    let text = String(decoding: try Files.read(tiny.folder["tiny/rubric.json"]), as: UTF8.self)
    try tiny.folder.write(text, "elsewhere/другое имя.json")
    try tiny.folder.write(text + "\n", "changed/rubric.json")
    let digest = try #require(tiny.read("tiny").rubric?.sha256)
    #expect(tiny.read("elsewhere/другое имя.json").rubric?.sha256 == digest)
    #expect(tiny.read("changed").rubric?.sha256 != digest)
  }

  @Test("A path where nothing is gives one problem that names it")
  func missingPath() {
    let reading = RubricReader(locator: RubricLocator(places: [])).read("/nonexistent/rubric.json")
    #expect(reading.rubric == nil)
    #expect(reading.problems.map(\.id) == ["file.missing"])
    #expect(reading.problems.map(\.place.file) == ["/nonexistent/rubric.json"])
  }
}
