import RubricModel

/// Two waves side by side: under one edition, or under each of two (M13).
package struct WaveComparison: Sendable {
  package let first: WaveSummary
  package let second: WaveSummary
  /// Schools counted in both waves.
  package let stayed: [SchoolLabel]
  /// Counted in the first wave only, and in the second only.
  package let left: [SchoolLabel]
  package let joined: [SchoolLabel]
  /// Counted in both, but their sheet could not be recomputed: among those who left and those who joined.
  package let notRecomputed: [SchoolLabel]
  /// Under the later edition, and before it under the earlier where they differ; for each the whole, then the directions.
  package let matrices: [[MoveMatrix]]
  /// Splits by scope of the later edition; a direction that one edition lacks has none.
  package let splits: [(scope: LevelScope, split: ChangeSplit)]
  /// The schools of `stayed` in both waves, under the later edition.
  package let pairs: [Pair]

  /// One school in both waves.
  package typealias Pair = (before: SchoolResult, after: SchoolResult)

  /// The editions differ.
  package var isRecomputed: Bool { first.edition.id != second.edition.id }

  /// Compares the counts of two waves; their sheets carry the rows under the other edition.
  package init(_ first: WaveSummary, _ second: WaveSummary) {
    let (earlier, later) = (first.edition, second.edition)
    let places = Dictionary(
      first.schools.indices.map { (first.schools[$0].label.id, $0) }, uniquingKeysWith: { one, _ in one })
    var walk = StayerWalk(earlier: earlier, later: later)
    var joined: [SchoolLabel] = []
    for school in second.schools {
      let place = places[school.label.id]
      if place.map({ walk.take(first.schools[$0], school) }) != true { joined.append(school.label) }
    }
    let stayed = Set(walk.stayed.map(\.id))
    self.first = first
    self.second = second
    self.stayed = walk.stayed
    self.joined = joined
    left = first.schools.map(\.label).filter { !stayed.contains($0.id) }
    notRecomputed = walk.notRecomputed
    pairs = walk.underLater
    matrices =
      (earlier.id == later.id ? [] : [Self.matrices(earlier, walk.underEarlier)])
      + [Self.matrices(later, walk.underLater)]
    splits = LevelScope.all(of: later).compactMap { scope in
      guard let before = Self.counterpart(of: scope, in: earlier, later) else { return nil }
      return (
        scope, Self.split(first, second, stayed, walk, scopes: (before, scope))
      )
    }
  }

  private static func matrices(_ edition: RegionEdition, _ pairs: [Pair]) -> [MoveMatrix] {
    LevelScope.all(of: edition).map { MoveMatrix(edition: edition, scope: $0, pairs: pairs) }
  }

  /// The same direction in the earlier edition, by id.
  private static func counterpart(
    of scope: LevelScope, in earlier: RegionEdition, _ later: RegionEdition
  ) -> LevelScope? {
    guard case .direction(let index) = scope else { return scope }
    let id = later.rubric.directions[index].id
    return earlier.rubric.directions.firstIndex { $0.id == id }.map(LevelScope.direction)
  }

  private static func split(
    _ first: WaveSummary, _ second: WaveSummary, _ stayed: Set<String>, _ walk: StayerWalk,
    scopes: (before: LevelScope, after: LevelScope)
  ) -> ChangeSplit {
    let start = sum(first.schools, scopes.before, first.edition)
    let kept = sum(first.schools, scopes.before, first.edition, only: stayed)
    let (recomputed, answered) = sums(walk.underLater, scopes.after, second.edition)
    let end = sum(second.schools, scopes.after, second.edition)
    return ChangeSplit(
      start: start, left: kept - start, joined: end - answered, edition: recomputed - kept,
      answers: answered - recomputed, end: end)
  }

  /// By index, here and below: a copy of a school's result counts two dozen references up and down, for every scope anew.
  private static func sum(
    _ schools: [SchoolResult], _ scope: LevelScope, _ edition: RegionEdition, only stayed: Set<String>? = nil
  ) -> Measures {
    var sum = Measures()
    for index in schools.indices where stayed?.contains(schools[index].label.id) != false {
      if let result = schools[index][scope] { sum.add(result, edition) }
    }
    return sum
  }

  private static func sums(
    _ pairs: [Pair], _ scope: LevelScope, _ edition: RegionEdition
  ) -> (Measures, Measures) {
    var sums = (Measures(), Measures())
    for index in pairs.indices {
      if let result = pairs[index].before[scope] { sums.0.add(result, edition) }
      if let result = pairs[index].after[scope] { sums.1.add(result, edition) }
    }
    return sums
  }
}

/// Finds the schools of both waves under both editions.
private struct StayerWalk {
  let earlier: RegionEdition
  let later: RegionEdition
  private(set) var stayed: [SchoolLabel] = []
  private(set) var notRecomputed: [SchoolLabel] = []
  /// Empty where the editions are one.
  private(set) var underEarlier: [WaveComparison.Pair] = []
  private(set) var underLater: [WaveComparison.Pair] = []

  init(earlier: RegionEdition, later: RegionEdition) {
    self.earlier = earlier
    self.later = later
  }

  /// False where a sheet has no row under one of the editions.
  mutating func take(_ before: SchoolResult, _ after: SchoolResult) -> Bool {
    guard let late = pair(before, after, later),
      let early = earlier.id == later.id ? late : pair(before, after, earlier)
    else {
      notRecomputed.append(after.label)
      return false
    }
    stayed.append(after.label)
    if earlier.id != later.id { underEarlier.append(early) }
    underLater.append(late)
    return true
  }

  private func pair(
    _ before: SchoolResult, _ after: SchoolResult, _ edition: RegionEdition
  ) -> WaveComparison.Pair? {
    guard let old = before.under(edition), let new = after.under(edition) else { return nil }
    return (old, new)
  }
}
