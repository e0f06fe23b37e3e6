import Planning
import RubricModel
import Scoring
import Testing

/// What holds for every school, every day and every roadmap (M11, M12).
@Suite("Any plan") struct PlanPropertyTests {
  /// The days of a roadmap and some around them.
  static func days(_ roadmap: Roadmap, _ numbers: inout SeededNumbers) -> [CivilDay] {
    let span = roadmap.period.from.days(until: roadmap.period.to)
    return (0..<6).map { _ in roadmap.period.from.adding(days: Int.random(in: -40...span + 60, using: &numbers)) }
      + [roadmap.period.from, roadmap.period.to]
  }

  @Test("No plan names a row that is closed or that the school cannot use", arguments: Shipped.roadmapIDs)
  func onlyOpenAndUsable(id: String) throws {
    let roadmap = try #require(Shipped.roadmaps[id])
    let rubric = try #require(Shipped.rubric)
    let calendar = RoadmapCalendar(roadmap)
    var numbers = SeededNumbers(state: 7)
    var lines = 0
    var wrong: [String] = []
    for _ in 0..<12 {
      let generosity = Int.random(in: 0...9, using: &numbers)
      let points: [Int?] = rubric.indicators.map { indicator in
        if Int.random(in: 0...19, using: &numbers) == 0 { return nil }
        if Int.random(in: 0...9, using: &numbers) < generosity { return indicator.scale.maximum }
        return indicator.scale.options.map(\.points).randomElement(using: &numbers)
      }
      let school = try #require(Shipped.school(points))
      for day in Self.days(roadmap, &numbers) {
        let conditions = roadmap.conditions.filter { _ in Bool.random(using: &numbers) }
          .map { RoadmapFacts.Condition(id: $0.id, holds: Bool.random(using: &numbers)) }
        let facts = RoadmapFacts(roadmap: id, conditions: conditions)
        let plan = ActionPlanner(school).plan(PlanRequest(roadmap: roadmap, asOf: day, facts: facts))
        lines += plan.lines.count
        wrong += plan.lines.flatMap { faults(in: $0, day, conditions, calendar) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(lines > 100)
  }

  /// What is wrong with a line, in words; gathered, for a check of each of a hundred thousand links is slow.
  private func faults(
    in line: ActionLine, _ day: CivilDay, _ conditions: [RoadmapFacts.Condition], _ calendar: RoadmapCalendar
  ) -> [String] {
    var faults: [String] = []
    let links = [line.link].compactMap { $0 } + line.others
    for link in links {
      let key = "\(link.item.key) on \(day.iso)"
      if !link.item.schoolPart.canUse || link.item.schoolPart == .performer { faults.append("\(key): not help") }
      let windows = calendar.windows(of: link.item.deadline)
      if !windows.isEmpty && !windows.contains(where: { day <= $0.end }) { faults.append("\(key): closed") }
      if link.windows.contains(where: { $0.end < day }) { faults.append("\(key): a closed window") }
      for condition in link.item.conditions where condition.strength == .required {
        if conditions.last(where: { $0.id == condition.condition })?.holds == false {
          faults.append("\(key): \(condition.condition)")
        }
      }
    }
    if !zip(links, links.dropFirst()).allSatisfy({ $0.rank <= $1.rank }) { faults.append("ranks on \(day.iso)") }
    if let due = line.date.due {
      if due < day { faults.append("due \(due.iso) before \(day.iso)") }
      if let window = line.date.window, !window.contains(due) { faults.append("due \(due.iso) outside") }
    }
    return faults
  }

  @Test("Different deficits give different plans", arguments: Shipped.roadmapIDs)
  func differ(id: String) throws {
    let roadmap = try #require(Shipped.roadmaps[id])
    let request = PlanRequest(roadmap: roadmap, asOf: roadmap.period.from)
    let plans = try ["ZN-02", "TV-01", "SK-02"].map { indicator in
      ActionPlanner(try #require(Shipped.school(best: true, except: [indicator: 0]))).plan(request)
    }
    #expect(Set(plans.map { $0.lines.map(\.step.item) }).count == 3)
    #expect(plans.allSatisfy { $0.lines.count == 1 && $0.lines[0].step.liftsCriticalZero })
  }
}
