import RubricModel
import Scoring

/// One wave of a region, counted under one edition: every count with who is in it and who is not (M13).
package struct WaveSummary: Sendable {
  package let wave: String
  package let edition: RegionEdition
  /// In the order of school ids; other values point here by index.
  package let schools: [SchoolResult]
  package let leftOut: [LeftOut]
  /// The region.
  package let whole: GroupSummary
  /// By key as bytes; one with an empty key holds the schools that do not say.
  package let groups: [Grouping: [GroupSummary]]
  /// In declared order.
  package let indicators: [IndicatorSummary]

  /// Scores and counts a selection.
  package init(_ selection: WaveSelection) {
    let edition = selection.edition
    let schools = selection.sheets.map { SchoolResult($0, under: edition) }
    var whole = GroupSummary(key: "", name: "", edition: edition)
    var indicators = edition.compiled.items.indices.map(IndicatorSummary.init(item:))
    for (index, school) in schools.enumerated() {
      whole.add(school, index: index, edition)
      Self.count(school, index, edition, &indicators)
    }
    for item in selection.leftOut { whole.add(item) }
    wave = selection.wave
    self.edition = edition
    self.schools = schools
    leftOut = selection.leftOut
    self.whole = whole
    self.indicators = indicators
    groups = Dictionary(
      uniqueKeysWithValues: Grouping.allCases.map { ($0, Self.groups(by: $0, schools, selection.leftOut, edition)) })
  }

  private static func count(
    _ school: SchoolResult, _ index: Int, _ edition: RegionEdition, _ indicators: inout [IndicatorSummary]
  ) {
    for (item, state) in school.row.states.enumerated() where state != .notApplicable {
      guard indicators.indices.contains(item), edition.compiled.applies(item, to: school.row.passport) else { continue }
      indicators[item].add(state, school: index, edition.compiled.items[item])
    }
  }

  private static func groups(
    by grouping: Grouping, _ schools: [SchoolResult], _ leftOut: [LeftOut], _ edition: RegionEdition
  ) -> [GroupSummary] {
    var groups: [String: GroupSummary] = [:]
    var names: [String: [String: Int]] = [:]
    func group(_ label: SchoolLabel, _ change: (inout GroupSummary) -> Void) {
      let (key, name) = grouping.key(of: label)
      names[key, default: [:]][name, default: 0] += 1
      change(&groups[key, default: GroupSummary(key: key, name: name, edition: edition)])
    }
    for (index, school) in schools.enumerated() { group(school.label) { $0.add(school, index: index, edition) } }
    for item in leftOut where !item.schoolIsCounted {
      if let label = item.label { group(label) { $0.add(item) } }
    }
    for (key, spellings) in names {
      let usual = spellings.min { $0.value != $1.value ? $0.value > $1.value : $0.key.precedesInBytes($1.key) }
      groups[key]?.name = usual?.key ?? ""
    }
    return groups.values.sorted { $0.key.precedesInBytes($1.key) }
  }

  /// The indicators over some of the schools, by index.
  package func indicators(of schools: [Int]) -> [IndicatorSummary] {
    var indicators = edition.compiled.items.indices.map(IndicatorSummary.init(item:))
    for index in schools { Self.count(self.schools[index], index, edition, &indicators) }
    return indicators
  }

  /// Indices of the schools that stand in a slot of a scope: a level, undecided or not rated.
  package func schools(in slot: Int, of scope: LevelScope) -> [Int] {
    schools.indices.filter { schools[$0][scope]?.slot(of: edition) == slot }
  }

  /// Indices of the schools decided «ниже базового».
  package func belowBase(_ scope: LevelScope) -> [Int] { schools(in: 0, of: scope) }
}
