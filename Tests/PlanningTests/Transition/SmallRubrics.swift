import RubricModel
import Scoring

/// SplitMix64: small, seeded, the same on every machine.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

private let assumed = Basis(.assumption, note: "выдумано для проверки")

/// A choice indicator with a step between neighbouring points: (effort, weeks) of each.
func question(
  _ id: String, _ points: [Int] = [0, 1, 2], _ costs: [(effort: Int, weeks: Int)] = [], critical: Bool = false,
  applies: Applicability = .everyone
) -> Indicator {
  let steps = zip(points, points.dropFirst()).enumerated().map { index, pair in
    let cost = index < costs.count ? costs[index] : (effort: 1, weeks: 4)
    return Step(
      from: pair.0, to: pair.1, effort: cost.effort, weeks: cost.weeks,
      measure: Measure(action: "действие", owner: "директор", evidence: "приказ"))
  }
  return Indicator(
    id: id, criterion: "A", title: id, basis: assumed, critical: critical, criticalBasis: assumed, applies: applies,
    appliesBasis: assumed,
    scale: AnswerScale(
      shape: .choice, options: points.map { .init(points: $0, text: "вариант \($0)", basis: assumed) }),
    steps: steps)
}

/// A rubric of four levels over directions given as lists of indicators.
func smallRubric(
  _ directions: [[Indicator]], unit: LevelScale.Unit = .share, bounds: [Int] = [50, 65, 80], overall: [Int]? = nil,
  zeroed: LevelScale.ZeroedDirection = .nothingMore, gaps: LevelScale.Gaps = .range
) -> Rubric {
  let all = directions.enumerated().map { index, indicators in
    Direction(
      id: "d\(index)", name: "Направление \(index)", role: .main, basis: assumed,
      criteria: [Criterion(id: "A", title: "А", basis: assumed)], indicators: indicators)
  }
  let cuts = LevelScale.CutScores(bounds: bounds, basis: assumed)
  return Rubric(
    id: "test", title: "Проверочная", edition: "1", issuer: "никто", encodedBy: "проверка",
    period: ("2023-01-01", nil), checkedOn: "2023-01-01", sources: [],
    schoolKinds: [SchoolKind(id: "general", name: "общая")],
    levels: LevelScale(
      levels: ["below", "base", "medium", "high"].map { .init(id: $0, name: $0, basis: assumed) }, unit: unit,
      overall: LevelScale.CutScores(bounds: overall ?? bounds, basis: assumed),
      directions: Dictionary(uniqueKeysWithValues: all.map { ($0.id, cuts) }), criticalBasis: assumed,
      zeroedDirection: zeroed, zeroedDirectionBasis: assumed, gaps: gaps, gapsBasis: assumed),
    directions: all, stepsBasis: assumed)
}

let smallSchool = Passport(primary: true, basic: true, secondary: true, specialNeeds: false, kind: 0)

/// A school on a small random rubric: 1–3 directions, at most 7 indicators, some critical, some that do not apply.
struct RandomSchool {
  let rubric: Rubric
  let compiled: CompiledRubric
  let evaluation: Evaluation

  init(_ dice: inout Dice) {
    let shapes = [[0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 3], [0, 2]]
    let sizes = [[3, 2, 2], [4, 2], [6], [2, 2, 1], [3, 3], [1, 1, 1]].randomElement(using: &dice) ?? [3]
    let directions = sizes.enumerated().map { direction, size in
      (0..<size).map { item in
        question(
          "I\(direction)\(item)", shapes.randomElement(using: &dice) ?? [0, 1],
          (0..<3).map { _ in (dice.roll(1...5), dice.roll(1...6)) }, critical: dice.roll(0...3) == 0,
          applies: dice.roll(0...9) == 0 ? .specialNeeds(true) : .everyone)
      }
    }
    let low = dice.roll(20...60)
    let zeroed: [LevelScale.ZeroedDirection] = [.nothingMore, .caps(level: 1), .makesBelow]
    let rubric = smallRubric(
      directions, bounds: [low, low + 15, low + 35], overall: dice.roll(0...1) == 0 ? [30, 50, 70] : nil,
      zeroed: zeroed.randomElement(using: &dice) ?? .nothingMore, gaps: dice.roll(0...2) == 0 ? .zero : .range)
    let states = rubric.indicators.map { indicator -> AnswerState in
      switch dice.roll(0...11) {
      case 0: return .unanswered
      case 1: return .unknown
      case 2: return .notApplicable
      default:
        // Low answers leave something to raise.
        let points = indicator.scale.options.map(\.points)
        let pick = Swift.min(points.randomElement(using: &dice) ?? 0, points.randomElement(using: &dice) ?? 0)
        return AnswerState(points: pick) ?? .unanswered
      }
    }
    self.rubric = rubric
    compiled = CompiledRubric(rubric)
    evaluation = Evaluator(compiled).evaluate(states, passport: smallSchool)
  }
}
