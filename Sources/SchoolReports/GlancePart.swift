import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// The whole at a glance: level, sum, and the three or four things a director must know (M7, M9).
struct GlancePart: ReportPart {
  /// Most indicators named in one sentence; more are counted.
  private static let named = 5

  func blocks(of school: SchoolCase) -> [Block] {
    [.heading(1, "Главное", anchor: "glavnoe"), .paragraph(verdict(school))] + [.bullets(points(school))]
  }

  private func verdict(_ school: SchoolCase) -> Phrase {
    let tally = school.evaluation.overall
    guard let levels = school.evaluation.overallLevels else {
      return "Ни одно направление не оценивается: ни один показатель методики к школе не применяется."
    }
    let sum = "\(Plural.points(tally.score)) из \(number(tally.maximum)) (\(percent(tally.score, of: tally.maximum)))"
    if levels.decided != nil {
      return "Уровень школы — \(school.rubric.levels.phrase(levels)). Сумма по всем направлениям: \(strong: sum)."
    }
    return
      "Уровень школы пока не определён: \(school.rubric.levels.phrase(levels)), смотря по недостающим ответам. По тому, что отвечено, набрано \(strong: sum)."
  }

  private func points(_ school: SchoolCase) -> [Phrase] {
    [zeroed(school), spread(school), deficits(school), gaps(school), nearest(school)].compactMap { $0 }
  }

  private func zeroed(_ school: SchoolCase) -> Phrase? {
    let acted = school.evaluation.directions.filter(\.tally.zeroed)
    guard !acted.isEmpty else { return nil }
    let names = acted.map { result in
      let ids = result.zeroedBy.map { school.indicators[$0].id }
      let name = "«\(school.direction(result.index).name)»"
      return ids.isEmpty ? "\(name) (нет ответа на критический показатель)" : "\(name) (\(list(ids)))"
    }
    let verb = acted.count == 1 ? "обнулено направление" : "обнулены направления"
    let cause = acted.map(\.zeroedBy.count).reduce(0, +) == 1 ? "критического показателя" : "критических показателей"
    return
      "Из-за \(cause) \(verb) \(list(names)). Это исправляют первым: пока критический показатель без баллов, остальные баллы направления не считаются."
  }

  private func spread(_ school: SchoolCase) -> Phrase? {
    let scale = school.rubric.levels
    let decided = school.evaluation.directions.compactMap { $0.levels?.decided }
    guard !decided.isEmpty else { return nil }
    let open = school.evaluation.directions.count { $0.levels != nil && $0.levels?.decided == nil }
    let unrated = school.evaluation.directions.count { $0.levels == nil }
    let rest = [("не определён", open), ("не оценивается", unrated)].filter { $0.1 > 0 }.map { "\($0.0) — \($0.1)" }
    let parts = scale.levels.indices.reversed().compactMap { level -> String? in
      let count = decided.count { $0 == level }
      return count == 0 ? nil : "\(scale.name(level)) — \(count)"
    }
    return "Направления по уровням: \((parts + rest).joined(separator: ", "))."
  }

  private func deficits(_ school: SchoolCase) -> Phrase? {
    let count = school.deficits.count
    guard count > 0 else {
      return school.evaluation.overall.gaps > 0
        ? "Среди отвеченных показателей дефицитов нет." : "Дефицитов нет: по каждому показателю набран наибольший балл."
    }
    let applicable = school.evaluation.overall.applicable
    return "Дефицитов: \(strong: "\(count)") из \(Plural.applicableGenitive(applicable))."
  }

  private func gaps(_ school: SchoolCase) -> Phrase? {
    let count = school.evaluation.overall.gaps
    guard count > 0 else { return nil }
    let open = school.certificate.directions.filter { !$0.toAnswer.isEmpty }.count
    let effect =
      open == 0
      ? school.evaluation.overallLevels?.decided == nil
        ? "На уровни направлений это не влияет, но от этих ответов зависит уровень школы."
        : "На уровни это не влияет."
      : "От этих ответов зависит уровень \(Plural.directionsGenitive(open))."
    return "Нет ответа на \(Plural.indicators(count)). \(effect)"
  }

  private func nearest(_ school: SchoolCase) -> Phrase? {
    let ways = school.certificate.directions.compactMap { direction in
      direction.next.map { (direction.result.index, $0) }
    }
    guard let best = ways.min(by: { ($0.1.effort, $0.0) < ($1.1.effort, $1.0) }) else { return nil }
    let ids = best.1.raises.map { school.indicators[$0.item].id }
    let goal = "направление «\(school.direction(best.0).name)» до уровня «\(school.rubric.levels.name(best.1.level))»"
    guard ids.count <= Self.named else {
      return
        "Легче всего поднять \(goal), но и для этого нужно поднять \(Plural.indicators(ids.count)). Они названы в разделе «Самый лёгкий путь на следующий уровень»."
    }
    return
      "Легче всего поднять \(goal): \(ids.count == 1 ? "достаточно показателя" : "достаточно показателей") \(list(ids))."
  }
}
