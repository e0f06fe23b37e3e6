import RubricModel

/// Everything counted of a region for one wave: the wave, the one before it, what lies between them, and what deserves a look.
package struct RegionCase: Sendable {
  /// Why there is nothing to count.
  package enum Refusal: Error, Hashable, Sendable {
    case noSheets
    /// No sheet of the wave asked for; those that there are.
    case noSuchWave(String, known: [String])
    /// The wave to compare with is not before the wave asked for; those that are.
    case notEarlier(String, known: [String])
    /// No sheet of the wave answers the edition asked for; those that are answered.
    case noSuchEdition(String, known: [String])
  }

  package let current: WaveSummary
  /// The last wave before it that has sheets, or the one asked for.
  package let previous: WaveSummary?
  package let comparison: WaveComparison?
  /// Of all waves up to the current one.
  package let starts: [StartingLevel]
  package let flags: [Flag]
  /// Files that could not be read as sheets, of whatever wave.
  package let refused: [LeftOut]
  /// The region's lists.
  package let registry: RegionRegistry
  /// ISO day on which the lists are looked at; nil where nothing was said.
  package let asOf: String?
  /// Schools of the current wave that an expert looked at.
  package let verified: [VerifiedSchool]
  /// What became of indicators for which measures were finished between the waves.
  package let effects: [MeasureEffect]

  /// Whether the lists say which schools the current wave waits for.
  package var hasRoster: Bool { registry.expected.contains { $0.wave == current.wave } }

  /// Ids of schools of the current wave that sent a sheet though the lists do not wait for it; nobody where there are no lists.
  package var unexpected: Set<String> {
    guard hasRoster else { return [] }
    let known = current.schools.map(\.label.id) + current.leftOut.compactMap(\.label?.id)
    return Set(known).subtracting(registry.roster(of: current.wave).map(\.label.id))
  }

  /// Counts. `editions` holds every edition that sheets answer; sheets of the two waves carry rows under both editions where these differ.
  package init(_ order: RegionOrder, editions: [RegionEdition], refused: [LeftOut] = []) throws(Refusal) {
    let selector = WaveSelector(order.sheets, registry: order.registry, aside: order.aside)
    let waves = try order.waves(selector)
    let edition = try order.edition(of: waves.current, selector, editions)
    let current = selector.select(waves.current, edition: edition)
    self.current = WaveSummary(current)
    var previous: WaveSummary?
    if let wave = waves.previous, let id = selector.mainEdition(of: wave),
      let edition = editions.first(where: { $0.id == id })
    {
      previous = WaveSummary(selector.select(wave, edition: edition))
    }
    self.previous = previous
    let summary = self.current
    let comparison = previous.map { WaveComparison($0, summary) }
    self.comparison = comparison
    starts = StartingLevel.all(selector, upTo: waves.current, editions: editions)
    flags = FlagFinder(summary, comparison, measures: order.registry.measures).flags
    registry = order.registry
    asOf = order.asOf
    verified = VerifiedSchool.all(current)
    effects = comparison.map { MeasureEffect.all($0, order.registry.measures) } ?? []
    self.refused = refused.sorted { $0.place.file.precedesInBytes($1.place.file) }
  }
}

/// What is to be counted.
package struct RegionOrder: Sendable {
  package var sheets: [RegionSheet]
  package var registry: RegionRegistry
  /// Sheets that a register keeps and that do not count.
  package var aside: [AsideSheet]
  /// The wave asked for; the last one where nothing is said.
  package var wave: String?
  /// The wave to compare with; the last one before where nothing is said.
  package var earlier: String?
  /// The edition asked for; the one that most schools answered where nothing is said.
  package var edition: String?
  /// ISO day on which the lists are looked at: who holds a post or a status, whether a measure is overdue (M12).
  package var asOf: String?

  /// An order over the sheets of all waves.
  package init(
    _ sheets: [RegionSheet], registry: RegionRegistry = RegionRegistry(), aside: [AsideSheet] = [],
    wave: String? = nil, earlier: String? = nil, edition: String? = nil, asOf: String? = nil
  ) {
    self.sheets = sheets
    self.registry = registry
    self.aside = aside
    self.wave = wave
    self.earlier = earlier
    self.edition = edition
    self.asOf = asOf
  }

  /// The wave to count, and the one before it.
  package func waves(_ selector: WaveSelector) throws(RegionCase.Refusal) -> (current: String, previous: String?) {
    let waves = selector.waves
    guard let last = waves.last else { throw .noSheets }
    let current = wave ?? last
    guard let index = waves.firstIndex(of: current) else { throw .noSuchWave(current, known: waves) }
    guard let earlier else { return (current, index > 0 ? waves[index - 1] : nil) }
    guard let chosen = waves.firstIndex(of: earlier) else { throw .noSuchWave(earlier, known: waves) }
    guard chosen < index else { throw .notEarlier(earlier, known: Array(waves[..<index])) }
    return (current, earlier)
  }

  fileprivate func edition(
    of wave: String, _ selector: WaveSelector, _ editions: [RegionEdition]
  ) throws(RegionCase.Refusal) -> RegionEdition {
    let id = edition ?? selector.mainEdition(of: wave) ?? ""
    let known = selector.editions(of: wave)
    guard known.contains(id), let found = editions.first(where: { $0.id == id }) else {
      throw .noSuchEdition(id, known: known)
    }
    return found
  }

  /// Ids of the two editions under which the two waves are compared, where they differ.
  package func editionsToCompare() -> (earlier: String, later: String)? {
    let selector = WaveSelector(sheets, registry: registry, aside: aside)
    guard let waves = try? waves(selector), let previous = waves.previous,
      let earlier = selector.mainEdition(of: previous),
      let later = edition ?? selector.mainEdition(of: waves.current), earlier != later
    else { return nil }
    return (earlier, later)
  }
}
