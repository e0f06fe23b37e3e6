import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// What the plan was asked to reach, whether it does, and why nothing is cheaper (M10).
struct TransitionPart: PlanPart {
  /// Equal ways that are written out.
  private static let listed = 3

  func blocks(of school: PlannedSchool) -> [Block] {
    guard let answer = school.plan.transition else { return [] }
    var blocks: [Block] = [.heading(1, "Цели и путь к ним", anchor: "celi")]
    if !school.request.targets.isEmpty {
      blocks.append(.bullets(answer.verdicts.map { verdict($0, school) }))
    } else {
      blocks.append(.paragraph("Целей не названо: показано, чего можно добиться в заданных пределах."))
    }
    blocks.append(.paragraph(Phrase(proof(answer))))
    let others = answer.equalPlans.prefix(Self.listed)
    if !others.isEmpty {
      blocks.append(.paragraph("Есть пути с той же трудоёмкостью:"))
      blocks.append(.bullets(others.map { Phrase(ways($0, school)) }))
    }
    return blocks
  }

  private func proof(_ answer: TransitionAnswer) -> String {
    let limits =
      (answer.request.limits.effort.map { ["трудоёмкость не больше \($0)"] } ?? [])
      + (answer.request.limits.weeks.map { ["срок не дольше \(Plural.weeksGenitive($0))"] } ?? [])
    let bound = limits.isEmpty ? "" : " Пределы: \(list(limits))."
    guard answer.plan.effort > 0 else { return "Шагов в пути нет.\(bound)" }
    let ways = answer.optimality.ways
    let compared = ways.exact.map { number($0) } ?? "больше 10 в степени \(ways.magnitude)"
    return
      "Трудоёмкость пути — \(answer.plan.effort), длится \(Plural.weeks(answer.plan.weeks)). Дешевле нельзя: сравнены все способы, их \(compared).\(bound)"
  }

  private func ways(_ plan: TransitionPlan, _ school: PlannedSchool) -> String {
    list(plan.raises.map { "\(school.indicators[$0.item].id) с \($0.from) до \($0.to)" })
  }

  private func verdict(_ verdict: TargetVerdict, _ school: PlannedSchool) -> Phrase {
    let scale = school.rubric.levels
    let name =
      switch verdict.target.aim {
      case .whole: "Школа в целом"
      case .direction(let index): school.direction(index)
      }
    let level = scale.levels.indices.contains(verdict.target.level) ? scale.name(verdict.target.level) : "—"
    return "\(strong: name): уровень «\(level)» — \(outcome(verdict.outcome, school))."
  }

  private func outcome(_ outcome: TargetVerdict.Outcome, _ school: PlannedSchool) -> String {
    switch outcome {
    case .reached: return "план его достигает"
    case .alreadyHeld, .belowCurrent: return "уже достигнут"
    case .noSuchLevel, .noSuchDirection: return "такого нет в методике"
    case .notRated: return "направление не оценивается"
    case .missed(let shortfall):
      let lacks = shortfall.points > 0 ? "; не хватит \(Plural.pointsGenitive(shortfall.points))" : ""
      let zeros = shortfall.criticals.map { school.indicators[$0].id }
      let blocked = zeros.isEmpty ? "" : "; остаются критические нули: \(list(zeros))"
      switch shortfall.cause {
      case .effort(let alone, _): return "не достигается: нужна трудоёмкость \(alone)\(lacks)\(blocked)"
      case .time(let weeks): return "не достигается: нужно \(Plural.weeks(weeks))\(lacks)\(blocked)"
      case .never: return "не достигается шагами этой методики\(lacks)\(blocked)"
      }
    }
  }
}

extension Plural {
  static let weeksGenitive = Plural("недели", "недель", "недель")
}
