import RubricModel
import Scoring

/// Finds what deserves a look in a wave, beside the wave before it where there is one (M15).
package struct FlagFinder: Sendable {
  private let summary: WaveSummary
  private let comparison: WaveComparison?
  /// Directions in which a school finished a measure between the waves.
  private let worked: [String: Set<Int>]
  /// Links all of whose indicators the edition has, with the places of these.
  private let links: [(link: AnswerLink, items: [Int])]

  /// A finder over the counts of a wave; `comparison` is of the wave before with this one, `measures` of the region's lists.
  package init(_ summary: WaveSummary, _ comparison: WaveComparison? = nil, measures: [SchoolMeasure] = []) {
    self.summary = summary
    self.comparison = comparison
    worked = comparison.map { Self.worked($0, measures) } ?? [:]
    let indicators = summary.edition.rubric.indicators
    links = summary.edition.links.compactMap { link in
      let items = link.sides.compactMap { side in indicators.firstIndex { $0.id == side.indicator } }
      return items.count == link.sides.count ? (link, items) : nil
    }
  }

  private static func worked(_ comparison: WaveComparison, _ measures: [SchoolMeasure]) -> [String: Set<Int>] {
    let edition = comparison.second.edition
    let directions = Dictionary(
      edition.rubric.indicators.enumerated().map { ($1.id, edition.compiled.items[$0].direction) },
      uniquingKeysWith: { first, _ in first })
    return measures.reduce(into: [:]) { worked, measure in
      guard measure.isFinished(from: comparison.first.wave, to: comparison.second.wave),
        let direction = directions[measure.indicator]
      else { return }
      worked[measure.school, default: []].insert(direction)
    }
  }

  /// A finished measure in the direction, or in any for the school as a whole, makes a jump less of a surprise.
  private func hasWorked(_ label: SchoolLabel, _ scope: LevelScope) -> Bool {
    guard let directions = worked[label.id] else { return false }
    switch scope {
    case .overall: return !directions.isEmpty
    case .direction(let index): return directions.contains(index)
    }
  }

  /// All flags, by school id, then in the order of kinds.
  package var flags: [Flag] {
    let earlier = comparison?.first.schools ?? []
    let before = Dictionary(
      earlier.indices.map { (earlier[$0].label.id, $0) }, uniquingKeysWith: { first, _ in first })
    let jumps = Dictionary(grouping: self.jumps, by: \.label.id)
    let namesakes = namesakes
    var flags: [Flag] = []
    for school in summary.schools {
      let label = school.label
      if let flag = allMaxima(school) { flags.append(flag) }
      if let place = before[label.id], let flag = copy(school, of: earlier[place]) { flags.append(flag) }
      flags += jumps[label.id] ?? []
      flags += contradictions(school)
      if let ids = namesakes[label.id] { flags.append(Flag(label: label, kind: .sameName(ids: ids))) }
    }
    return flags
  }

  /// Ids of the other schools of one name in one municipality, by id.
  private var namesakes: [String: [String]] {
    let schools = summary.schools
    let places = Dictionary(grouping: schools.indices) { schools[$0].label.municipality?.oktmo ?? "" }
    return places.values.reduce(into: [:]) { result, members in
      let labels = members.map { schools[$0].label }
      for group in Dictionary(grouping: labels, by: { Self.spelled($0.name) }).values where group.count > 1 {
        for label in group { result[label.id] = group.map(\.id).filter { $0 != label.id } }
      }
    }
  }

  /// A name without capitals and blanks, in which people differ who write of one school.
  private static func spelled(_ name: String) -> String {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: name.lowercased().unicodeScalars.lazy.filter { !$0.properties.isWhitespace })
    return String(letters)
  }

  private func allMaxima(_ school: SchoolResult) -> Flag? {
    let row = school.row
    let compiled = summary.edition.compiled
    var counted = 0
    for (item, state) in row.states.prefix(compiled.items.count).enumerated()
    where state != .notApplicable && compiled.applies(item, to: row.passport) {
      guard state.points == compiled.items[item].highest else { return nil }
      counted += 1
    }
    return counted == 0 ? nil : Flag(label: school.label, kind: .allMaxima(indicators: counted))
  }

  private func copy(_ school: SchoolResult, of before: SchoolResult) -> Flag? {
    guard let comparison, school.row.edition == before.row.edition, school.row.states == before.row.states else {
      return nil
    }
    let answers = school.row.states.count { $0.points != nil }
    guard answers > 0 else { return nil }
    return Flag(label: school.label, kind: .copyOfLastWave(comparison.first.wave, answers: answers))
  }

  private var jumps: [Flag] {
    guard let matrices = comparison?.matrices.last else { return [] }
    return matrices.flatMap { matrix in
      let levels = matrix.edition.slots - 2
      return matrix.cells.prefix(levels).enumerated().flatMap { from, row in
        row.prefix(levels).enumerated().filter { $0.offset >= from + 2 }.flatMap { to, schools in
          schools.filter { !hasWorked($0, matrix.scope) }
            .map { Flag(label: $0, kind: .jump(matrix.scope, from: from, to: to)) }
        }
      }
    }
  }

  private func contradictions(_ school: SchoolResult) -> [Flag] {
    let row = school.row
    return links.filter { link, items in
      zip(items, link.sides).allSatisfy { item, side in
        guard item < row.states.count, summary.edition.compiled.applies(item, to: row.passport),
          let points = row.states[item].points
        else { return false }
        return side.points.contains(points)
      }
    }.map { Flag(label: school.label, kind: .contradiction($0.link)) }
  }
}
