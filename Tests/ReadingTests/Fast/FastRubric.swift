import RubricModel
import Scoring

/// A small edition with every kind of scale, predicate and id length the scanner has a way of its own for.
enum FastRubric {
  private static let basis = Basis(.assumption, note: "для проверки")

  static let rubric = Rubric(
    id: "probe-1", title: "Проверочная", edition: "1", issuer: "—", encodedBy: "—", period: ("2023-01-01", nil),
    checkedOn: "2023-01-01", sources: [],
    schoolKinds: [
      SchoolKind(id: "general", name: "общая"), SchoolKind(id: "correctional-boarding", name: "коррекционная"),
    ],
    levels: LevelScale(
      levels: ["below", "base", "medium", "high"].map { .init(id: $0, name: $0, basis: basis) }, unit: .share,
      overall: .init(bounds: [50, 65, 80], basis: basis), directions: [:], criticalBasis: basis,
      zeroedDirection: .nothingMore, zeroedDirectionBasis: basis, gaps: .range, gapsBasis: basis),
    directions: [
      direction("knowledge", ["A", "AB", "ZN-01", "ZN-0002", "ZN-00003"]),
      direction(
        "climate",
        ["KL-000004", "KL-000000000005", "KL-0000000000006", "KL-00000000000007", "KL-000000000000000000000008"]),
      direction("health", ["Z-1", "Z-2", "Z-3"]),
    ],
    stepsBasis: basis)

  private static func direction(_ id: String, _ ids: [String]) -> Direction {
    Direction(
      id: id, name: id, role: .main, basis: basis, criteria: [],
      indicators: ids.enumerated().map { indicator($0.element, number: $0.offset) })
  }

  private static func indicator(_ id: String, number: Int) -> Indicator {
    let applies: [Applicability] = [
      .everyone, .specialNeeds(true), .educationLevels([.secondary]), .kinds(["general"]),
    ]
    return Indicator(
      id: id, criterion: "A", title: id, basis: basis, critical: number == 0, criticalBasis: basis,
      applies: applies[number % 4], appliesBasis: basis, mayExclude: number % 2 == 0 ? "причина" : nil,
      scale: [choice, share, count][number % 3], steps: [])
  }

  private static let choice = AnswerScale(
    shape: .choice, options: [0, 1, 3, 64, 100].map { .init(points: $0, text: "\($0)", basis: basis) })
  private static let share = AnswerScale(
    shape: .share(part: "части", whole: "целого"), options: bands([0, 10, 50, 77, 100]))
  private static let count = AnswerScale(shape: .count(of: "вещей"), options: bands([0, 1, 3, 1_000_000]))

  private static func bands(_ bounds: [Int]) -> [AnswerScale.Option] {
    bounds.enumerated().map { index, from in
      .init(
        points: index, text: "", from: from, below: index + 1 < bounds.count ? bounds[index + 1] : nil, basis: basis)
    }
  }
}
