import FileSystem
import Reading
import RubricModel
import Testing

@Suite("Linked answers of the shipped editions")
struct LinksTests {
  @Test("Every link speaks of indicators the edition has, can happen, and says that it is ours")
  func shippedLinks() throws {
    let reading = AnswerLinksReader().read(folder: Path.join(PackageFolders.rubrics, "smp-2023"))
    #expect(reading.problems.isEmpty && reading.links.count == 8)
    let rubric = try #require(PackageFolders.read("smp-2023").rubric)
    #expect(Set(reading.links.map(\.id)).count == reading.links.count)
    for link in reading.links {
      for side in link.sides {
        let indicator = try #require(rubric.indicators.first { $0.id == side.indicator }, "\(link.id)")
        #expect(indicator.scale.options.contains { side.points.contains($0.points) })
        #expect(!indicator.scale.options.allSatisfy { side.points.contains($0.points) }, "\(link.id) always holds")
      }
      #expect(link.basis.kind == .assumption && link.basis.note?.isEmpty == false)
    }
  }

  @Test(
    "A broken list of links is told with its place",
    arguments: [
      ("{", ""), ("{\"format\":\"samodiag.links/1\",\"links\":[{\"id\":\"a\",\"why\":\"b\"}]}", "json.missing-key"),
      (
        "{\"format\":\"samodiag.links/1\",\"links\":[{\"id\":\"a\",\"why\":\"b\",\"basis\":{\"kind\":\"practice\"},\"when\":[{\"indicator\":\"A\",\"atLeast\":3,\"atMost\":1}]}]}",
        "links.empty-range"
      ),
    ])
  func broken(text: String, problem: String) {
    let reading = AnswerLinksReader().read(Array(text.utf8), file: "links.json")
    #expect(!reading.problems.isEmpty)
    if !problem.isEmpty { #expect(reading.problems.contains { $0.id == problem }) }
  }
}
