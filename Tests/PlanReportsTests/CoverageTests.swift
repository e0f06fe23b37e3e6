import Planning
import RubricModel
import SamodiagCLI
import Scoring
import Testing

/// Both sides of the coverage, counted by hand.
@Suite("Coverage of deficits by a roadmap") struct CoverageTests {
  private func coverage(_ id: String, _ day: String) throws -> RoadmapCoverage {
    let rubric = try #require(Shipped.rubric)
    let schools = [
      try #require(Shipped.school(best: true)), try #require(Shipped.school(best: true, except: ["ZN-01": 0])),
      try #require(Shipped.school(rubric.indicators.map { _ in nil })),
    ]
    return CoverageCounter(try #require(Shipped.roadmaps[id]), asOf: Shipped.day(day)).count(schools)
  }

  @Test("Deficits, schools and the closest rows are counted, and who has no diagnosis")
  func counts() throws {
    let coverage = try coverage("sakhalin-smp-2023", "2023-12-01")
    #expect(coverage.schools == 3 && coverage.undiagnosed == 1 && coverage.directions.count == 8)
    let knowledge = try #require(coverage.directions.first { $0.direction == "knowledge" })
    #expect(knowledge.schools == 1 && knowledge.deficits == 1 && knowledge.byRank == [.everyDirection: 1])
    #expect(coverage.directions.map(\.deficits).reduce(0, +) == 1)
  }

  @Test("Rows for other directions are named as needed by nobody")
  func unneeded() throws {
    let keys = try coverage("sakhalin-smp-2023", "2023-12-01").unneeded.map(\.item.key)
    #expect(keys.contains("9") && keys.contains("19") && !keys.contains("21"))
  }

  @Test("Rows that end before the next wave are named; where all is over, the deficit stands without help")
  func early() throws {
    let winter = try coverage("leningrad-smp-2023", "2023-12-01")
    #expect(winter.nextWave == Shipped.day("2024-05-01") && winter.early.map(\.item.key) == ["2.3/2"])
    let after = try coverage("leningrad-smp-2023", "2024-09-01")
    #expect(after.items.isEmpty && after.nextWave == nil)
    #expect(after.directions.first { $0.direction == "knowledge" }?.unservedDeficits == 1)
  }

  @Test("The command counts the samples, as text and as JSON")
  func command() {
    let words = ["coverage", "\(Shipped.root)/Samples/plans/sakhalin-smp-2023", "--roadmap", "sakhalin-smp-2023"]
    let text = PlanRun(words + ["--as-of", "2023-12-01"])
    #expect(text.status == .done && text.output.contains("Из них без самодиагностики  1"))
    let json = PlanRun(words + ["--format", "json"])
    #expect(json.status == .done && json.output.contains("\"format\": \"samodiag.coverage/1\""))
    #expect(PlanRun(words + ["--as-of", "2023-02-30"]).status == .usage)
  }
}
