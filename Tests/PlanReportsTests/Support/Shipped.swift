import Encoded
import FileSystem
import PlanReports
import Planning
import Reading
import RoadmapReading
import RubricModel
import Scoring

/// The shipped edition and roadmaps, and sheets made for them.
enum Shipped {
  static let root = Path.folder(
    of: Path.folder(of: Path.folder(of: Path.folder(of: #filePath))))
  static let roadmapIDs = [
    "irkutsk-500plus-2021", "irkutsk-smp-2022", "leningrad-smp-2023", "perm-shnor-2022", "sakhalin-smp-2023",
  ]
  static let roadmaps: [String: Roadmap] = Dictionary(
    uniqueKeysWithValues: roadmapIDs.compactMap { id in
      RoadmapReader().read("\(root)/Rubrics/roadmaps/\(id).json").roadmap.map { (id, $0) }
    })
  static let rubric: Rubric? = RubricReader(
    locator: RubricLocator(places: ["\(root)/Rubrics"])
  ).read("\(root)/Rubrics/smp-2023").rubric

  /// A school that gave these points, by index of the indicator; nil is no answer.
  static func school(_ points: [Int?]) -> PlanSchool? {
    guard let rubric else { return nil }
    let compiled = CompiledRubric(rubric)
    let passport = Passport(primary: true, basic: true, secondary: true, specialNeeds: true, kind: 0)
    let states = points.map { $0.flatMap(AnswerState.init(points:)) ?? .unanswered }
    return PlanSchool(
      rubric: rubric, compiled: compiled, evaluation: Evaluator(compiled).evaluate(states, passport: passport))
  }

  /// The same for every indicator: the best, or the worst.
  static func school(best: Bool, except: [String: Int] = [:]) -> PlanSchool? {
    guard let rubric else { return nil }
    return school(rubric.indicators.map { except[$0.id] ?? (best ? $0.scale.maximum : $0.scale.minimum) })
  }

  static func day(_ iso: String) -> CivilDay { CivilDay(iso: iso) ?? CivilDay.earliest }
}

/// Small and the same everywhere (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
