import RubricModel
import Scoring

/// Says of each direction with deficits whether the roadmap names it.
struct CoverFinder: Sendable {
  private let finder: LinkFinder
  private let school: PlanSchool

  init(_ finder: LinkFinder, _ school: PlanSchool) {
    self.finder = finder
    self.school = school
  }

  /// In declared order; `links` are the rows on offer by index of direction.
  func covers(_ links: [[ItemLink]]) -> [DirectionCover] {
    let deficits = school.compiled.deficits(in: school.evaluation)
    return school.rubric.directions.indices.compactMap { index in
      let count = deficits.count { school.compiled.items[$0.item].direction == index }
      guard count > 0 else { return nil }
      let best = links[index].first?.rank
      let naming: DirectionCover.Naming =
        best.map { $0 <= .topic } ?? false
        ? .named : isEverNamed(school.rubric.directions[index].id) ? .wasNamed : .notNamed
      return DirectionCover(direction: index, naming: naming, best: best, deficits: count)
    }
  }

  /// Whether some row that helps schools names it, whatever its dates and conditions.
  private func isEverNamed(_ direction: String) -> Bool {
    finder.roadmap.items.contains { item in
      finder.isSupport(item) && DirectionFit(of: item, to: direction).map { $0.rank <= .topic } ?? false
    }
  }
}

/// Lists the rows that a school could use in principle and cannot now.
struct ReachFinder: Sendable {
  private let finder: LinkFinder
  private let directions: [String]

  init(_ finder: LinkFinder, _ school: PlanSchool) {
    self.finder = finder
    directions = school.rubric.directions.map(\.id)
  }

  /// Rows over, and rows whose condition fails; in the order of the document.
  var closed: [ClosedItem] {
    useful.compactMap { item in
      if let condition = finder.conditions.required(by: item, .fails).first {
        return ClosedItem(item: item, reason: .condition(condition))
      }
      guard !finder.isOpen(item), let end = finder.windows(of: item).map(\.end).max() else { return nil }
      return ClosedItem(item: item, reason: .ended(end))
    }
  }

  /// Open rows that help schools and wait for a word on their conditions.
  var conditional: [ConditionalItem] {
    useful.compactMap { item in
      let unknown = finder.conditions.required(by: item, .unknown)
      guard finder.isSupport(item), finder.isOpen(item), !unknown.isEmpty,
        finder.conditions.required(by: item, .fails).isEmpty
      else { return nil }
      return ConditionalItem(item: item, conditions: unknown)
    }
  }

  /// Rows that serve some direction, or that schools perform.
  private var useful: [RoadmapItem] {
    finder.roadmap.items.filter { item in
      item.schoolPart == .performer
        || finder.isSupport(item) && directions.contains { DirectionFit(of: item, to: $0) != nil }
    }
  }
}
