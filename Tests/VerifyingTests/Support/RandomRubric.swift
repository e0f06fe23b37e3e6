import RubricModel

/// A small random rubric with everything a rubric may say: all shapes of scales, nested predicates, variants of titles,
/// bases of every kind, both units of cut scores, every rule for gaps and for a zeroed direction.
struct RandomRubric {
  private var random: SeededGenerator
  private var bases = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func make(indicators largest: Int = 7) -> Rubric {
    let unit = random.pick(LevelScale.Unit.allCases)
    var directions: [Direction] = []
    for index in 0..<Int.random(in: 1...4, using: &random) {
      let indicators = (0..<Int.random(in: 1...largest, using: &random)).map { indicator("D\(index)-\($0)") }
      directions.append(
        Direction(
          id: "d\(index)", name: "Направление \(index)", role: .main, basis: basis(),
          criteria: [Criterion(id: "A", title: "А", basis: basis())], indicators: indicators))
    }
    let names = ["below", "base", "medium", "high"]
    var cuts: [String: LevelScale.CutScores] = [:]
    for direction in directions { cuts[direction.id] = cutScores(unit, over: [direction]) }
    let levels = LevelScale(
      levels: names.map { .init(id: $0, name: "уровень \($0)", basis: basis()) }, unit: unit,
      overall: cutScores(unit, over: directions), directions: cuts, criticalBasis: basis(),
      zeroedDirection: random.pick([.nothingMore, .caps(level: 1), .caps(level: 2), .makesBelow]),
      zeroedDirectionBasis: basis(), gaps: random.once(in: 3) ? .zero : .range, gapsBasis: basis())
    return Rubric(
      id: "test", title: "Проверочная", edition: "1", issuer: "никто", encodedBy: "проверка",
      period: ("2023-01-01", nil), checkedOn: "2023-01-01", sources: [],
      schoolKinds: ["general", "correctional", "evening"].map { SchoolKind(id: $0, name: $0) }, levels: levels,
      directions: directions, stepsBasis: basis(), sha256: String(repeating: "ab", count: 32))
  }

  private mutating func basis() -> Basis { Basis(random.pick(Basis.Kind.allCases)) }

  private mutating func cutScores(_ unit: LevelScale.Unit, over directions: [Direction]) -> LevelScale.CutScores {
    let maximum = unit == .share ? 100 : directions.flatMap(\.indicators).map(\.scale.maximum).reduce(0, +)
    var bounds: Set<Int> = []
    while bounds.count < 3 { bounds.insert(Int.random(in: 1...(maximum + 3), using: &random)) }
    return .init(bounds: bounds.sorted(), basis: basis())
  }

  private mutating func indicator(_ id: String) -> Indicator {
    let scale = scale()
    let points = scale.options.map(\.points)
    let steps = zip(points, points.dropFirst()).map { from, to in
      Step(
        from: from, to: to, effort: Int.random(in: 1...4, using: &random), weeks: 4,
        measure: Measure(action: "действие", owner: "директор", evidence: "приказ"))
    }
    let variants =
      random.once(in: 4)
      ? [
        TitleVariant(kinds: ["correctional"], title: "\(id) для коррекционной школы", basis: basis()),
        TitleVariant(kinds: ["evening", "correctional"], title: "\(id) для вечерней школы", basis: basis()),
      ] : []
    return Indicator(
      id: id, criterion: "A", title: "Показатель \(id)", basis: basis(), variants: variants,
      critical: random.once(in: 5), criticalBasis: basis(),
      applies: random.once(in: 2) ? .everyone : predicate(depth: 2),
      appliesBasis: basis(), mayExclude: random.once(in: 3) ? "нет таких" : nil, scale: scale, steps: steps)
  }

  private mutating func predicate(depth: Int) -> Applicability {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 0: return .educationLevels(Set(EducationLevel.allCases.filter { _ in random.once(in: 2) }))
    case 1: return .specialNeeds(random.once(in: 2))
    case 2: return .kinds(random.once(in: 2) ? ["general"] : ["general", "evening"])
    case 3: return .not(predicate(depth: depth - 1))
    case 4: return .all([predicate(depth: depth - 1), predicate(depth: depth - 1)])
    default: return .any([predicate(depth: depth - 1), predicate(depth: depth - 1)])
    }
  }

  private mutating func scale() -> AnswerScale {
    let points = random.pick([[0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 3], [0, 2], [0, 5, 6]])
    let kind = Int.random(in: 0..<3, using: &random)
    guard kind > 0 else {
      return AnswerScale(
        shape: .choice, options: points.map { .init(points: $0, text: "вариант \($0)", basis: basis()) })
    }
    var bounds: Set<Int> = [0]
    while bounds.count < points.count { bounds.insert(Int.random(in: 1...100, using: &random)) }
    let from = bounds.sorted()
    let options = points.indices.map { index in
      AnswerScale.Option(
        points: points[index], text: "интервал \(index)", from: from[index],
        below: index + 1 < from.count ? from[index + 1] : nil, basis: basis())
    }
    return AnswerScale(shape: kind == 1 ? .share(part: "одних", whole: "всех") : .count(of: "штук"), options: options)
  }
}
