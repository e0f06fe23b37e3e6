import Reading
import RubricModel
import Testing

/// The rubrics that go out with the tool.
@Suite struct ShippedRubricsTests {
  @Test("Shipped rubrics have no errors and no warnings", arguments: PackageFolders.rubricIDs)
  func areClean(id: String) throws {
    let reading = PackageFolders.read(id)
    let problems = RubricLinter.everything.problems(in: reading)
    #expect(problems.filter { $0.severity != .note }.map(\.line) == [])
    let rubric = try #require(reading.rubric)
    #expect(rubric.id == id)
    #expect(rubric.sha256.count == 64)
  }
}
