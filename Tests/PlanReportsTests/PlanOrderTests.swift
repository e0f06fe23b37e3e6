import Planning
import RubricModel
import Scoring
import Testing

/// Which row comes first, and what is said where none is named (M11), by the five documents.
@Suite("Rows for a deficit") struct PlanOrderTests {
  private func plan(_ id: String, _ day: String, weak: Bool) throws -> ActionPlan {
    let school = try #require(Shipped.school(best: !weak, except: weak ? [:] : ["ZN-01": 0, "ZD-01": 0, "UC-05": 0]))
    return ActionPlanner(school).plan(
      PlanRequest(roadmap: try #require(Shipped.roadmaps[id]), asOf: Shipped.day(day)))
  }

  @Test(
    "Named before by content before all; consultations first only for a school below base",
    arguments: [
      ("irkutsk-smp-2022", "2022-12-01", true, "knowledge", ["16", "14"]),
      ("irkutsk-smp-2022", "2022-12-01", false, "knowledge", ["14", "16"]),
      ("irkutsk-smp-2022", "2023-04-15", true, "knowledge", ["14", "18"]),
      ("irkutsk-smp-2022", "2023-05-01", false, "knowledge", ["19"]),
      ("leningrad-smp-2023", "2023-11-01", true, "health", ["2.3/1", "2.2/1", "2.1/4"]),
      ("sakhalin-smp-2023", "2023-10-01", true, "knowledge", ["21", "23"]),
      ("sakhalin-smp-2023", "2023-10-01", true, "teacher", ["9", "19", "21"]),
    ])
  func order(id: String, day: String, weak: Bool, direction: String, keys: [String]) throws {
    let plan = try plan(id, day, weak: weak)
    let rubric = try #require(Shipped.rubric)
    let line = try #require(plan.lines.first { rubric.directions[$0.direction].id == direction })
    let found = ([line.link].compactMap { $0 } + line.others).map(\.item.key)
    #expect(Array(found.prefix(keys.count)) == keys, "\(found)")
  }

  @Test("Where no row names a direction, the plan says so; nothing is invented")
  func unnamed() throws {
    let sakhalin = try plan("sakhalin-smp-2023", "2023-10-01", weak: false)
    let cover = try #require(sakhalin.directions.first)
    #expect(cover.naming == .notNamed && cover.words.contains("нет мероприятия, которое называет это направление"))
    let over = try plan("sakhalin-smp-2023", "2024-07-01", weak: true)
    #expect(!over.lines.isEmpty && over.lines.filter { $0.link?.isUnscheduled != true }.allSatisfy { $0.link == nil })
    #expect(over.closed.contains { $0.item.key == "21" })
  }

  @Test("Of the order's day and the row's the stricter counts, and both are told")
  func stricter() throws {
    let before = try plan("sakhalin-smp-2023", "2023-10-01", weak: true)
    let programme = try #require(before.duties.first { $0.item?.key == "11" })
    #expect(programme.due == Shipped.day("2023-10-20") && programme.stricter?.number == "4.2" && !programme.isOverdue)
    let after = try plan("sakhalin-smp-2023", "2023-11-01", weak: true)
    #expect(after.duties.first { $0.item?.key == "11" }?.isOverdue == true)
    #expect(!after.duties.contains { $0.item?.key == "8" })
  }

  @Test("Without answers the self-diagnosis comes first; without deficits the level is kept")
  func kinds() throws {
    let rubric = try #require(Shipped.rubric)
    let roadmap = try #require(Shipped.roadmaps["leningrad-smp-2023"])
    let request = PlanRequest(roadmap: roadmap, asOf: Shipped.day("2023-10-01"))
    let silent = ActionPlanner(try #require(Shipped.school(rubric.indicators.map { _ in nil }))).plan(request)
    #expect(silent.kind == .diagnosisFirst && silent.lines.isEmpty)
    #expect(silent.duties.first?.item?.steps.contains("P09") == true)
    let best = ActionPlanner(try #require(Shipped.school(best: true))).plan(request)
    #expect(best.kind == .keeping && best.keeping.count == 8 && best.lines.isEmpty)
  }

  @Test("A forecast ends where the plan leads: doing the next step of every deficit lifts no direction down")
  func forecast() throws {
    let plan = try plan("leningrad-smp-2023", "2023-11-01", weak: true)
    let scores = plan.forecast.map(\.evaluation.overall.score)
    #expect(scores == scores.sorted() && plan.forecast.last?.done == plan.lines.count)
  }
}
