import Region
import RubricModel
import Scoring

/// The same numbers on every machine and every run.
package struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  package mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

private let assumed = Basis(.assumption, note: "для проверки")

/// One indicator whose options give 0…`top` points.
private func indicator(_ id: String, top: Int, critical: Bool = false, applies: Applicability = .everyone) -> Indicator
{
  Indicator(
    id: id, criterion: "A", title: "Показатель \(id)", basis: assumed, critical: critical, criticalBasis: assumed,
    applies: applies, appliesBasis: assumed,
    scale: AnswerScale(
      shape: .choice, options: (0...top).map { .init(points: $0, text: "\($0)", basis: assumed) }), steps: [])
}

/// Two directions of four indicators; the second edition asks one less, one more, and is stricter.
package func edition(_ id: String, stricter: Bool = false, links: [AnswerLink] = []) -> RegionEdition {
  let first = [
    indicator("A1", top: 3), indicator("A2", top: 1, critical: true), indicator("A3", top: 2), indicator("A4", top: 3),
  ]
  let second = [
    indicator("B1", top: 3), indicator("B2", top: 2, applies: .specialNeeds(true)), indicator("B3", top: 3),
    indicator("B4", top: 1, applies: .specialNeeds(true)),
  ]
  let lists = stricter ? [Array(first.dropLast()), second + [indicator("B5", top: 2)]] : [first, second]
  let cuts = LevelScale.CutScores(bounds: stricter ? [60, 75, 90] : [50, 65, 80], basis: assumed)
  let directions = zip(["alpha", "beta"], lists).map { id, indicators in
    Direction(
      id: id, name: id, role: .main, basis: assumed,
      criteria: [Criterion(id: "A", title: "А", basis: assumed)], indicators: indicators)
  }
  let rubric = Rubric(
    id: id, title: "Проверочная", edition: id, issuer: "никто", encodedBy: "проверка", period: ("2023-01-01", nil),
    checkedOn: "2023-01-01", sources: [], schoolKinds: [SchoolKind(id: "general", name: "общая")],
    levels: LevelScale(
      levels: ["below", "base", "medium", "high"].map { .init(id: $0, name: $0, basis: assumed) }, unit: .share,
      overall: cuts, directions: ["alpha": cuts, "beta": cuts], criticalBasis: assumed, zeroedDirection: .nothingMore,
      zeroedDirectionBasis: assumed, gaps: .range, gapsBasis: assumed),
    directions: directions, stepsBasis: assumed)
  return RegionEdition(rubric, CompiledRubric(rubric), links: links)
}

/// A region nobody planned: schools that come and go, copies, late sheets, sheets that contradict, other editions.
package struct RandomRegion {
  package let editions: [RegionEdition]
  package let sheets: [RegionSheet]

  /// `seed` decides everything. With `mixed` editions the second wave mostly answers the stricter one.
  package init(seed: UInt64, schools: Int = 30, municipalities: Int = 4, mixed: Bool = false) {
    var random = Seeded(seed)
    let editions = [edition("one"), edition("two", stricter: true)]
    var sheets: [RegionSheet] = []
    for number in 0..<schools {
      let label = SchoolLabel(
        id: "s\(number)", name: "Школа № \(number)",
        municipality: Int.random(in: 0..<12, using: &random) == 0
          ? nil : Municipality(oktmo: "6470100\(Int.random(in: 0..<municipalities, using: &random))", name: "округ"),
        kind: Bool.random(using: &random) ? "general" : nil)
      let passport = Passport(
        primary: true, basic: true, secondary: true, specialNeeds: Bool.random(using: &random), kind: 0)
      for (index, wave) in ["2023-11", "2024-05"].enumerated() where Int.random(in: 0..<8, using: &random) > 0 {
        let isOther = Int.random(in: 0..<9, using: &random) == 0
        let own = isOther ? 1 : (mixed && index == 1 ? 1 : 0)
        let copies = Int.random(in: 0..<10, using: &random) == 0 ? 2 : 1
        for copy in 0..<copies {
          let rows = editions.map { Self.row($0, passport, &random) }
          sheets.append(
            RegionSheet(
              label: label, wave: wave,
              submitted: copy == 1 && Bool.random(using: &random) ? "2023-11-20" : "2023-11-10",
              place: Place(file: "\(wave)/\(label.id)-\(copy).json"), own: rows[own], others: [rows[1 - own]]))
        }
      }
    }
    self.editions = editions
    self.sheets = sheets
  }

  private static func row(_ edition: RegionEdition, _ passport: Passport, _ random: inout Seeded) -> StateRow {
    let states = edition.compiled.items.map { item -> AnswerState in
      switch Int.random(in: 0..<20, using: &random) {
      case 0: .unanswered
      case 1: .unknown
      default: AnswerState(points: Int.random(in: 0...item.highest, using: &random)) ?? .unanswered
      }
    }
    return StateRow(edition: edition.id, passport: passport, states: states)
  }

  /// The case of these sheets.
  package func region(_ sheets: [RegionSheet]? = nil) throws -> RegionCase {
    try RegionCase(RegionOrder(sheets ?? self.sheets), editions: editions)
  }
}
