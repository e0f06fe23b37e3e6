import RubricModel
import Scoring

/// SplitMix64: small, seeded, the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

let assumed = Basis(.assumption, note: "выдумано для проверки")

/// A choice scale over these points.
func scale(_ points: [Int]) -> AnswerScale {
  AnswerScale(shape: .choice, options: points.map { .init(points: $0, text: "вариант \($0)", basis: assumed) })
}

/// An indicator with a step between neighbouring points; `efforts` has one number for each step.
func indicator(
  _ id: String, _ points: [Int] = [0, 1, 2], efforts: [Int] = [], critical: Bool = false,
  applies: Applicability = .everyone
) -> Indicator {
  let steps = zip(points, points.dropFirst()).enumerated().map { index, pair in
    Step(
      from: pair.0, to: pair.1, effort: index < efforts.count ? efforts[index] : 1, weeks: 4,
      measure: Measure(action: "действие", owner: "директор", evidence: "приказ"))
  }
  return Indicator(
    id: id, criterion: "A", title: id, basis: assumed, critical: critical, criticalBasis: assumed, applies: applies,
    appliesBasis: assumed, scale: scale(points), steps: steps)
}

/// A rubric over directions given as lists of indicators.
func rubric(
  _ directions: [[Indicator]], unit: LevelScale.Unit = .share, bounds: [Int] = [50, 65, 80],
  zeroed: LevelScale.ZeroedDirection = .nothingMore, gaps: LevelScale.Gaps = .range
) -> Rubric {
  let names = ["below", "base", "medium", "high"]
  let cuts = LevelScale.CutScores(bounds: bounds, basis: assumed)
  let all = directions.enumerated().map { index, indicators in
    Direction(
      id: "d\(index)", name: "Направление \(index)", role: .main, basis: assumed,
      criteria: [Criterion(id: "A", title: "А", basis: assumed)], indicators: indicators)
  }
  return Rubric(
    id: "test", title: "Проверочная", edition: "1", issuer: "никто", encodedBy: "проверка", period: ("2023-01-01", nil),
    checkedOn: "2023-01-01", sources: [], schoolKinds: [SchoolKind(id: "general", name: "общая")],
    levels: LevelScale(
      levels: names.map { .init(id: $0, name: $0, basis: assumed) }, unit: unit, overall: cuts,
      directions: Dictionary(uniqueKeysWithValues: all.map { ($0.id, cuts) }), criticalBasis: assumed,
      zeroedDirection: zeroed, zeroedDirectionBasis: assumed, gaps: gaps, gapsBasis: assumed),
    directions: all, stepsBasis: assumed)
}

let anySchool = Passport(primary: true, basic: true, secondary: true, specialNeeds: true, kind: 0)

/// A small random rubric: 1–3 directions of 1–5 indicators, some critical, some for schools with special needs only.
func randomRubric(_ random: inout SeededGenerator) -> Rubric {
  let shapes = [[0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 3], [0, 2]]
  let zeroed: [LevelScale.ZeroedDirection] = [.nothingMore, .caps(level: 1), .makesBelow]
  let directions = (0..<Int.random(in: 1...3, using: &random)).map { direction in
    (0..<Int.random(in: 1...5, using: &random)).map { item in
      indicator(
        "I\(direction)\(item)", shapes.randomElement(using: &random) ?? [0, 1],
        efforts: (0..<3).map { _ in Int.random(in: 1...9, using: &random) },
        critical: Int.random(in: 0..<4, using: &random) == 0,
        applies: Int.random(in: 0..<6, using: &random) == 0 ? .specialNeeds(true) : .everyone)
    }
  }
  let low = Int.random(in: 20...60, using: &random)
  return rubric(
    directions, bounds: [low, low + 15, low + 35], zeroed: zeroed.randomElement(using: &random) ?? .nothingMore)
}

/// Random states for a rubric: mostly points, some gaps, some «не применяется».
func randomStates(_ rubric: Rubric, gaps: Int, _ random: inout SeededGenerator) -> [AnswerState] {
  rubric.indicators.map { indicator in
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<gaps: .unanswered
    case gaps..<(gaps + gaps / 2): .unknown
    case 11: .notApplicable
    default:
      AnswerState(points: indicator.scale.options.map(\.points).randomElement(using: &random) ?? 0) ?? .unanswered
    }
  }
}
