import RubricModel
import Scoring

/// A random sheet over a rubric, together with what each answer comes to by the way it was made.
///
/// Points are drawn first and the answer is made to fit, often at the very edge of its band: so the replay's own reading of
/// answers is checked against the maker, and not against another reader.
struct RandomSheet {
  let sheet: AnswerSheet
  /// For the evaluator: one state for each indicator in declared order.
  let states: [AnswerState]

  init(over rubric: Rubric, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let school = Self.school(rubric, &random)
    let gaps = random.pick([0, 0, 1, 3])
    // Otherwise schools without a critical zero, and levels above the lowest, would hardly occur.
    let lapses = random.pick([1, 2, 5, 20])
    var answers: [Answer] = []
    var states: [AnswerState] = []
    for indicator in rubric.indicators {
      var value: Answer.Value?
      var state = AnswerState.unanswered
      switch Int.random(in: 0..<12, using: &random) {
      case 0..<gaps: value = random.once(in: 2) ? nil : .unanswered
      case gaps..<(gaps * 2): (value, state) = (.unknown, .unknown)
      case 11 where indicator.mayExclude != nil:
        (value, state) = (.notApplicable(reason: "нет «таких» учеников"), .notApplicable)
      default:
        let options = indicator.scale.options
        let option = random.once(in: lapses) ? random.pick(options) : options[options.count - 1]
        value = Self.answer(giving: option, on: indicator.scale, &random)
        state = AnswerState(points: option.points) ?? .unanswered
      }
      if let value { answers.append(Answer(indicator: indicator.id, value: value)) }
      states.append(state)
    }
    answers.shuffle(using: &random)
    sheet = AnswerSheet(rubric: rubric.id, wave: "2023-11", school: school, answers: answers)
    self.states = states
  }

  /// Parts of the passport may be left out; the kind only where no predicate asks for it, as the reader of sheets sees to.
  private static func school(_ rubric: Rubric, _ random: inout SeededGenerator) -> School {
    let asksKind = rubric.indicators.contains { $0.applies.mentionsKind }
    let levels = Set(EducationLevel.allCases.filter { _ in random.once(in: 2) })
    return School(
      id: "1026500000000", name: "МБОУ СОШ № 1 (учебный пример)", educationLevels: random.once(in: 6) ? nil : levels,
      specialNeeds: random.once(in: 6) ? nil : random.once(in: 2),
      kind: !asksKind && random.once(in: 6) ? nil : random.pick(rubric.schoolKinds.map(\.id)))
  }

  private static func answer(
    giving option: AnswerScale.Option, on scale: AnswerScale, _ random: inout SeededGenerator
  ) -> Answer.Value {
    let from = option.from ?? 0
    switch scale.shape {
    case .choice: return .points(option.points)
    case .count:
      let last = (option.below ?? from + 50) - 1
      return .count(random.pick([from, last, Int.random(in: from...last, using: &random)]))
    case .share:
      let below = option.below ?? 101
      if random.once(in: 3) {
        // The last percentage below the bound, with as many digits as may be: 49.999.
        let places = Int.random(in: 0...4, using: &random)
        let scale = (0..<places).reduce(1) { value, _ in value * 10 }
        let last = min(below * scale - 1, 100 * scale)
        return .percent(units: random.pick([from * scale, last]), places: places)
      }
      // The fewest of a whole that reach the bound, and the most that stay below the next.
      let whole = Int.random(in: 200...900, using: &random)
      let least = (from * whole + 99) / 100
      let most = min(whole, (below * whole - 1) / 100)
      return .share(part: random.pick([least, most]), whole: whole)
    }
  }
}

extension Applicability {
  fileprivate var mentionsKind: Bool {
    switch self {
    case .everyone, .educationLevels, .specialNeeds: false
    case .kinds: true
    case .all(let parts), .any(let parts): parts.contains(where: \.mentionsKind)
    case .not(let part): part.mentionsKind
    }
  }
}
