import Encoded
import RubricModel
import SchoolReports
import Scoring

/// A school that answered at random: every mixture of points, gaps, reasons and passports, drawn from a seed.
enum RandomCase {
  /// The same seed gives the same school; every third has an earlier wave.
  static func school(_ seed: UInt64, under rubric: Rubric) -> SchoolCase {
    var random = SeededGenerator(seed: seed)
    let current = sheet("2024-05", rubric, &random)
    return SchoolCase(current, previous: seed % 3 == 0 ? sheet("2023-11", rubric, &random) : nil)
  }

  private static func sheet(_ wave: String, _ rubric: Rubric, _ random: inout SeededGenerator) -> ScoredSheet {
    // Schools of one mood each: a single even mixture would never be perfect, hopeless or nearly complete.
    let gaps = [0, 0, 1, 3, 10][Int.random(in: 0..<5, using: &random)]
    let best = [0, 3, 8, 10][Int.random(in: 0..<4, using: &random)]
    var answers: [Answer] = []
    let states = rubric.indicators.map { indicator -> AnswerState in
      if Int.random(in: 0..<20, using: &random) < gaps { return Bool.random(using: &random) ? .unanswered : .unknown }
      if indicator.mayExclude != nil, Int.random(in: 0..<4, using: &random) == 0 {
        answers.append(Answer(indicator: indicator.id, value: .notApplicable(reason: "таких обучающихся нет")))
        return .notApplicable
      }
      let options = indicator.scale.options.map(\.points).sorted()
      let isBest = Int.random(in: 0..<10, using: &random) < best
      let points = isBest ? options.last : options.randomElement(using: &random)
      return points.flatMap { AnswerState(points: $0) } ?? .unanswered
    }
    let levels = Set(EducationLevel.allCases.filter { _ in Bool.random(using: &random) })
    let school = School(
      id: ["1026500000009", "6500000009", "школа-7"].randomElement(using: &random) ?? "школа-7",
      name: "МБОУ СОШ № 1 (учебный пример)",
      municipality: Bool.random(using: &random) ? Municipality(oktmo: "64701000", name: "г. Южно-Сахалинск") : nil,
      educationLevels: levels.isEmpty ? nil : levels,
      specialNeeds: [true, false, nil].randomElement(using: &random) ?? nil,
      kind: rubric.schoolKinds.randomElement(using: &random)?.id)
    let sheet = AnswerSheet(rubric: rubric.id, wave: wave, school: school, answers: answers)
    return ScoredSheet(
      rubric: rubric, compiled: CompiledRubric(rubric), sheet: sheet, sha256: String(repeating: "0", count: 64),
      states: states)
  }
}

/// SplitMix64: the same draws on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
