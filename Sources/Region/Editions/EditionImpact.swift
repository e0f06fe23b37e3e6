import RubricModel
import Scoring

/// What another edition would make of the same answers: which schools change level, and because of what (peers 4b.4).
package struct EditionImpact: Sendable {
  /// One indicator that counts otherwise for a school under the two editions.
  package struct Cause: Hashable, Sendable {
    /// Points and maximum; nil where the indicator does not count or is not in the edition.
    package struct Share: Hashable, Sendable {
      /// Nil for a gap.
      package let points: Int?
      package let maximum: Int
      package let critical: Bool
    }

    package let indicator: String
    package let before: Share?
    package let after: Share?
  }

  /// A scope of a school whose level would not be the same.
  package struct Change: Sendable {
    /// Nil for the whole; otherwise the id of a direction.
    package let direction: String?
    package let before: LevelRange?
    package let after: LevelRange?
    /// The indicators behind it, in the order of the later edition, then those that only the earlier has.
    package let causes: [Cause]
    /// The cut scores of the scope are others.
    package let cutsDiffer: Bool
  }

  /// A school with its changes.
  package struct School: Sendable {
    package let label: SchoolLabel
    package let wave: String
    package let changes: [Change]
    /// Ids of indicators whose answers the later edition cannot read; they count as gaps.
    package let lost: [String]
  }

  package let before: RegionEdition
  package let after: RegionEdition
  /// Sheets compared, and those among them whose levels stay.
  package let compared: Int
  package let schools: [School]

  /// Compares. Sheets without a row under both editions are passed over. `schools` come in the order of ids and waves.
  package init(_ sheets: [RegionSheet], from before: RegionEdition, to after: RegionEdition) {
    let comparer = ImpactComparer(before: before, after: after)
    let pairs = sheets.compactMap { sheet in
      sheet.row(under: before.id).flatMap { old in sheet.row(under: after.id).map { (sheet, old, $0) } }
    }.sorted { left, right in
      if left.0.label.id != right.0.label.id { return SchoolLabel.precedes(left.0.label, right.0.label) }
      if left.0.wave != right.0.wave { return left.0.wave.precedesInBytes(right.0.wave) }
      return left.0.place.file.precedesInBytes(right.0.place.file)
    }
    self.before = before
    self.after = after
    compared = pairs.count
    schools = pairs.compactMap { sheet, old, new in
      let changes = comparer.changes(sheet, old, new)
      return changes.isEmpty
        ? nil : School(label: sheet.label, wave: sheet.wave, changes: changes, lost: new.lost)
    }
  }
}

/// Holds one school's two results side by side.
private struct ImpactComparer {
  let before: RegionEdition
  let after: RegionEdition

  func changes(_ sheet: RegionSheet, _ old: StateRow, _ new: StateRow) -> [EditionImpact.Change] {
    let was = SchoolResult(sheet, old, under: before)
    let would = SchoolResult(sheet, new, under: after)
    let causes = causes(old, new)
    var changes: [EditionImpact.Change] = []
    if differs(was.overall.levels, would.overall.levels) {
      let cuts = before.compiled.overallCuts.bounds != after.compiled.overallCuts.bounds
      changes.append(
        EditionImpact.Change(
          direction: nil, before: was.overall.levels, after: would.overall.levels, causes: causes.flatMap(\.value),
          cutsDiffer: cuts))
    }
    for id in ids {
      let (left, right) = (index(id, before), index(id, after))
      let levels = (left.flatMap { was.directions[$0].levels }, right.flatMap { would.directions[$0].levels })
      guard differs(levels.0, levels.1) else { continue }
      let cuts = left.map { before.compiled.cuts[$0].bounds } != right.map { after.compiled.cuts[$0].bounds }
      changes.append(
        EditionImpact.Change(
          direction: id, before: levels.0, after: levels.1, causes: causes.first { $0.key == id }?.value ?? [],
          cutsDiffer: cuts))
    }
    return changes
  }

  /// Directions of the later edition, then those that only the earlier has.
  private var ids: [String] {
    let later = after.rubric.directions.map(\.id)
    return later + before.rubric.directions.map(\.id).filter { !later.contains($0) }
  }

  private func index(_ id: String, _ edition: RegionEdition) -> Int? {
    edition.rubric.directions.firstIndex { $0.id == id }
  }

  /// Levels are compared by id: editions may have different scales.
  private func differs(_ left: LevelRange?, _ right: LevelRange?) -> Bool {
    func ids(_ range: LevelRange?, _ edition: RegionEdition) -> [String] {
      let levels = edition.rubric.levels.levels
      return range.map { [levels[$0.lowest].id, levels[$0.highest].id] } ?? []
    }
    return ids(left, before) != ids(right, after)
  }

  /// By direction, indicators whose points, maximum or critical flag are not the same.
  private func causes(_ old: StateRow, _ new: StateRow) -> [(key: String, value: [EditionImpact.Cause])] {
    ids.map { id in
      let items =
        indicators(id, after)
        + indicators(id, before).filter { indicator in
          !indicators(id, after).contains(indicator)
        }
      let causes = items.compactMap { indicator -> EditionImpact.Cause? in
        let (left, right) = (share(indicator, old, before), share(indicator, new, after))
        return left == right ? nil : EditionImpact.Cause(indicator: indicator, before: left, after: right)
      }
      return (id, causes)
    }
  }

  private func indicators(_ direction: String, _ edition: RegionEdition) -> [String] {
    index(direction, edition).map { edition.rubric.directions[$0].indicators.map(\.id) } ?? []
  }

  private func share(_ indicator: String, _ row: StateRow, _ edition: RegionEdition) -> EditionImpact.Cause.Share? {
    guard let item = edition.rubric.indicators.firstIndex(where: { $0.id == indicator }), item < row.states.count,
      edition.compiled.applies(item, to: row.passport), row.states[item] != .notApplicable
    else { return nil }
    let compiled = edition.compiled.items[item]
    return EditionImpact.Cause.Share(
      points: row.states[item].points, maximum: compiled.highest, critical: compiled.critical)
  }
}
