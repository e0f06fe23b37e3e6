import Region
import RubricModel
import Scoring

/// The answers to one indicator over the schools of the current wave.
struct IndicatorTally {
  /// A group of schools that gave the same answer.
  struct Answers {
    /// Anchor on the indicator's page: `p0`, `p1` … by points, then the three states that are no number.
    let anchor: String
    /// «0 баллов», «нет ответа».
    let name: String
    let option: AnswerScale.Option?
    let schools: [Int]
  }

  /// By points from the fewest up, then unanswered, unknown, not applicable; those without schools are there too.
  let answers: [Answers]

  init(_ item: Int, _ summary: WaveSummary, pointsName: (Int) -> String) {
    let indicator = summary.edition.rubric.indicators[item]
    var byPoints: [Int: [Int]] = [:]
    var unanswered: [Int] = []
    var unknown: [Int] = []
    var notApplicable: [Int] = []
    for (index, school) in summary.schools.enumerated() {
      let states = school.row.states
      let applies = states.indices.contains(item) && summary.edition.compiled.applies(item, to: school.row.passport)
      switch applies ? states[item] : .notApplicable {
      case .unanswered: unanswered.append(index)
      case .unknown: unknown.append(index)
      case .notApplicable: notApplicable.append(index)
      case let state: byPoints[state.points ?? 0, default: []].append(index)
      }
    }
    answers =
      indicator.scale.options.sorted { $0.points < $1.points }.map { option in
        Answers(
          anchor: "p\(option.points)", name: pointsName(option.points), option: option,
          schools: byPoints[option.points] ?? [])
      } + [
        Answers(anchor: "none", name: "нет ответа", option: nil, schools: unanswered),
        Answers(anchor: "unknown", name: "не знаю", option: nil, schools: unknown),
        Answers(anchor: "na", name: "не применяется", option: nil, schools: notApplicable),
      ]
  }
}
