import RubricModel
import Scoring

/// How a roadmap and the deficits of many schools meet, seen from both sides.
package struct RoadmapCoverage: Sendable {
  /// One direction over all schools.
  package struct DirectionLine: Hashable, Sendable {
    /// Id of the direction.
    package let direction: String
    package let name: String
    package var deficits = 0
    /// Schools with a deficit in it.
    package var schools = 0
    /// Schools among them to which no row is on offer, and their deficits.
    package var unservedSchools = 0
    package var unservedDeficits = 0
    /// Schools among them by the closest rank on offer.
    package var byRank: [LinkRank: Int] = [:]
  }

  /// One row that helps schools, over all of them.
  package struct ItemLine: Hashable, Sendable {
    package let item: RoadmapItem
    /// Schools with a deficit that the row is on offer for.
    package let schools: Int
    /// The last day of its last window; nil for «по отдельному графику».
    package let ends: CivilDay?
  }

  package let roadmap: Roadmap
  package let asOf: CivilDay
  package let schools: Int
  /// Schools without a single answer: they have no deficits to count.
  package let undiagnosed: Int
  /// In declared order; directions without deficits are among them.
  package let directions: [DirectionLine]
  /// Rows that are open on the day, in the order of the document.
  package let items: [ItemLine]
  /// The first day of the next self-diagnosis of the roadmap after the day; nil where it has none.
  package let nextWave: CivilDay?

  /// Open rows that no school needs.
  package var unneeded: [ItemLine] { items.filter { $0.schools == 0 } }
  /// Rows that schools need and that end before the next wave could show a change.
  package var early: [ItemLine] {
    guard let nextWave else { return [] }
    return items.filter { line in line.schools > 0 && line.ends.map { $0 < nextWave } ?? false }
  }
}

/// Counts the coverage of a roadmap over schools.
package struct CoverageCounter: Sendable {
  private let roadmap: Roadmap
  private let asOf: CivilDay
  private let facts: RoadmapFacts?

  package init(_ roadmap: Roadmap, asOf: CivilDay, facts: RoadmapFacts? = nil) {
    self.roadmap = roadmap
    self.asOf = asOf
    self.facts = facts
  }

  /// The coverage over schools, each with the edition it answered.
  package func count(_ schools: [PlanSchool]) -> RoadmapCoverage {
    var lines: [RoadmapCoverage.DirectionLine] = []
    var needs: [String: Int] = [:]
    for school in schools {
      let finder = finder(for: school)
      let deficits = school.compiled.deficits(in: school.evaluation)
      var wanted: Set<String> = []
      for (index, direction) in school.rubric.directions.enumerated() {
        let place = lines.firstIndex { $0.direction == direction.id } ?? lines.count
        if place == lines.count { lines.append(.init(direction: direction.id, name: direction.name)) }
        let count = deficits.count { school.compiled.items[$0.item].direction == index }
        guard count > 0 else { continue }
        let links = finder.links(to: direction.id)
        lines[place].add(count, best: links.first?.rank)
        wanted.formUnion(links.map(\.item.key))
      }
      for key in wanted { needs[key, default: 0] += 1 }
    }
    return RoadmapCoverage(
      roadmap: roadmap, asOf: asOf, schools: schools.count,
      undiagnosed: schools.count { !$0.evaluation.hasAnswers }, directions: lines, items: items(needs),
      nextWave: nextWave)
  }

  private func finder(for school: PlanSchool) -> LinkFinder {
    LinkFinder(
      roadmap, asOf: asOf,
      conditions: SchoolConditions(roadmap, evaluation: school.evaluation, facts: facts), facts: facts,
      consultsFirst: school.evaluation.isAtLowestLevel)
  }

  /// Open rows that help with some direction.
  private func items(_ needs: [String: Int]) -> [RoadmapCoverage.ItemLine] {
    let calendar = RoadmapCalendar(roadmap)
    return roadmap.items.compactMap { item in
      let helps =
        item.schoolPart.canUse && item.schoolPart != .performer
        && (item.directions.scope != .none || item.parts.contains { $0.directions.map { $0.scope != .none } ?? false })
      let schedule = (facts?.schedules ?? []).filter { $0.item == item.key }.map(\.window)
      let windows = schedule.isEmpty ? calendar.windows(of: item.deadline) : schedule
      guard helps, windows.isEmpty || windows.contains(where: { asOf <= $0.end }) else { return nil }
      return .init(item: item, schools: needs[item.key] ?? 0, ends: windows.map(\.end).max())
    }
  }

  /// The first day after `asOf` on which rows that carry out the self-diagnosis begin.
  private var nextWave: CivilDay? {
    let calendar = RoadmapCalendar(roadmap)
    return roadmap.items.filter { $0.activities.contains(.selfDiagnosis) }
      .flatMap { calendar.windows(of: $0.deadline) }.compactMap(\.start).filter { $0 > asOf }.min()
  }
}

extension RoadmapCoverage.DirectionLine {
  /// Takes in a school with deficits in the direction.
  fileprivate mutating func add(_ count: Int, best: LinkRank?) {
    deficits += count
    schools += 1
    if let best {
      byRank[best, default: 0] += 1
    } else {
      unservedSchools += 1
      unservedDeficits += count
    }
  }
}
