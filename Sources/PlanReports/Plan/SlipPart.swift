import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// What is lost if a step does not come off, and what saves the targets then (M10).
struct SlipPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    guard let answer = school.plan.transition, !school.request.targets.isEmpty, !answer.plan.steps.isEmpty else {
      return []
    }
    let slips = SlipCheck(school.scored.compiled).check(answer)
    let rows = slips.map { slip in
      Table.Row([
        "\(strong: school.indicators[slip.step.item].id) с \(slip.step.from) до \(slip.step.to)",
        Phrase(lost(slip, school)), Phrase(way(slip, school)),
      ])
    }
    return [
      .heading(2, "Если шаг сорвётся", anchor: "sryv"),
      .table(
        Table(
          caption: "Что теряется и чем заменить",
          columns: [
            .init("Шаг", width: 18), .init("Что теряется", width: 36), .init("Самая лёгкая замена", width: 46),
          ],
          rows: rows)),
    ]
  }

  private func lost(_ slip: Slip, _ school: PlannedSchool) -> String {
    guard !slip.lost.isEmpty else { return "цели всё равно достигаются" }
    let names = slip.lost.map { target in
      let level = school.rubric.levels.name(target.level)
      return switch target.aim {
      case .whole: "школа в целом: «\(level)»"
      case .direction(let index): "\(school.direction(index)): «\(level)»"
      }
    }
    return names.joined(separator: "; ")
  }

  private func way(_ slip: Slip, _ school: PlannedSchool) -> String {
    guard !slip.lost.isEmpty else { return "не нужна" }
    guard let replacement = slip.replacement else { return "другими показателями цель не достигается" }
    let raises = replacement.raises.filter { raise in
      !(school.plan.transition?.plan.raises.contains(raise) ?? false)
    }
    let words = raises.map { "\(school.indicators[$0.item].id) с \($0.from) до \($0.to)" }
    let cost = replacement.extra == 0 ? "та же" : "больше на \(replacement.extra)"
    return "\(list(words)); трудоёмкость всего пути \(cost)"
  }
}
