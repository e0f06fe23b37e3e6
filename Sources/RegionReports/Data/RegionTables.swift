import Region
import RubricModel
import RussianText
import Scoring

/// The tables of a region for other programs; one row says one thing (long form).
package struct RegionTables: Sendable {
  let region: RegionCase

  /// Tables over a region's case.
  package init(_ region: RegionCase) { self.region = region }

  /// All tables, the previous wave before the current one; those on the change only where there are two waves, those of the experts and of the lists only where there are any.
  package var tables: [DataTable] {
    var tables = [levels, coverage, schools, indicators, leftOut]
    if let comparison = region.comparison {
      tables += [moves(comparison), change(comparison), indicatorMoves(comparison)]
    }
    tables += [starts, flags]
    if !region.verified.isEmpty { tables += [verified, disagreements] }
    if let comparison = region.comparison, !region.effects.isEmpty { tables.append(effects(comparison)) }
    if !region.registry.statuses.isEmpty { tables.append(statuses) }
    if !region.registry.measures.isEmpty { tables.append(measures) }
    return tables
  }

  /// The tables with their dictionary, as files of one folder.
  package var package: DataPackage {
    DataPackage(
      name: "region-\(region.current.wave)", title: "Самодиагностика школ, \(wave(region.current.wave))",
      description:
        "Уровни, баллы, переходы и дефициты школ региона за волну «\(wave(region.current.wave))»\(region.previous.map { " и волну «\(wave($0.wave))»" } ?? ""). Для работы регионального оператора: школы названы, публиковать эти таблицы нельзя.",
      sources: editions.map { "Методика: \($0.rubric.title) (\($0.id)), SHA-256 \($0.rubric.sha256)" }, tables)
  }

  var summaries: [WaveSummary] { [region.previous, region.current].compactMap { $0 } }

  /// Editions that some row is counted under, each once.
  private var editions: [RegionEdition] {
    var seen: Set<String> = []
    return (summaries.map(\.edition) + region.starts.map(\.edition)).filter { seen.insert($0.id).inserted }
  }

  /// Ids of levels of all editions, lowest first.
  var levelIDs: [String] {
    var seen: Set<String> = []
    return editions.flatMap { $0.rubric.levels.levels.map(\.id) }.filter { seen.insert($0).inserted }
  }

  /// The same, then `undecided` and `notRated`.
  var slotIDs: [String] { levelIDs + [Measures.undecided, Measures.notRated] }

  func level(_ name: String, _ title: String, _ description: String? = nil) -> DataField {
    .text(name, title, description, values: levelIDs).optional
  }

  func slot(_ name: String, _ title: String) -> DataField {
    .text(name, title, "undecided — не определён, notRated — не оценивается.", values: slotIDs)
  }

  func cells(_ label: SchoolLabel) -> [DataTable.Value] {
    [
      .text(label.id), .text(label.name), .text(label.municipality?.oktmo ?? ""),
      .text(label.municipality?.name ?? ""),
    ]
  }

  /// Decided, lowest and highest level; empty where there is none.
  func cells(_ levels: LevelRange?, _ edition: RegionEdition) -> [DataTable.Value] {
    let all = edition.rubric.levels.levels
    return [levels?.decided, levels?.lowest, levels?.highest].map { level in
      level.map { .text(all[$0].id) } ?? .nothing
    }
  }
}
