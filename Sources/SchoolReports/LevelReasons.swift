import Encoded
import RubricModel
import RussianText
import Scoring

/// Why a school has its levels, a sentence each (M9).
package struct LevelReasons {
  private let school: SchoolCase

  /// Reasons for a school's case.
  package init(_ school: SchoolCase) { self.school = school }

  /// «31 из 52», with the range where answers are missing; a dash where nothing is rated.
  package static func sum(_ tally: Tally) -> String {
    guard tally.isRated else { return "—" }
    let range = tally.lowestScore == tally.highestScore ? "" : " (от \(tally.lowestScore) до \(tally.highestScore))"
    return "\(tally.score)\u{A0}из\u{A0}\(tally.maximum)\(range)"
  }

  /// Why a direction stands where it does.
  package func reason(_ direction: Certificate.Direction) -> String {
    let result = direction.result
    guard let levels = result.levels else { return "К школе не применяется ни один показатель направления" }
    if result.tally.zeroed { return zeroed(result) }
    guard let level = levels.decided else {
      return "Зависит от \(Plural.missingAnswersGenitive(direction.toAnswer.count))"
    }
    return distance(direction.comparisons, result.tally, level)
  }

  /// How far a decided level is from the next one, or above the last bound.
  private func distance(
    _ comparisons: [Certificate.Comparison], _ tally: Tally, _ level: Int
  ) -> String {
    let scale = school.rubric.levels
    let hasGaps = tally.gaps > 0
    if let missing = comparisons.first(where: { !$0.reachedAtBest }) {
      let points = missing.points - tally.highestScore
      let level = scale.name(missing.level)
      // The distance is from the best outcome: from the points at hand it may be far greater.
      return hasGaps
        ? "Даже с лучшими из недостающих ответов до уровня «\(level)» не хватит \(Plural.pointsGenitive(points))"
        : "До уровня «\(level)» не хватает \(Plural.pointsGenitive(points))"
    }
    let bound = comparisons.last.map { tally.lowestScore - $0.points } ?? 0
    let margin = bound == 0 ? "взят ровно" : "пройден с запасом в \(Plural.points(bound))"
    let gap = hasGaps ? " даже с худшими из недостающих ответов" : ""
    return "Порог уровня «\(scale.name(level))» \(margin)\(gap)"
  }

  /// Why the whole stands where it does.
  package var whole: String {
    let evaluation = school.evaluation
    guard let levels = evaluation.overallLevels else { return "Ни одно направление не оценивается" }
    guard let level = levels.decided else { return "Зависит от недостающих ответов" }
    let isZeroed = evaluation.directions.contains(where: \.tally.zeroed)
    // An edition may let a zeroed direction hold the whole down; then points do not explain the level (M7).
    guard !isZeroed || school.rubric.levels.zeroedDirection == .nothingMore else {
      return "Обнулённые направления вошли в сумму нулём и ограничивают уровень школы"
    }
    let zeroed = isZeroed ? ". Обнулённые направления вошли в сумму нулём" : ""
    return distance(school.certificate.overall, evaluation.overall, level) + zeroed
  }

  private func zeroed(_ result: Evaluation.Direction) -> String {
    let without = result.tally.raw == 0 ? "" : ". Без этого правила было бы \(Plural.points(result.tally.raw))"
    guard !result.zeroedBy.isEmpty else {
      return "Нет ответа на критический показатель: по правилам методики это ноль\(without)"
    }
    let ids = result.zeroedBy.map { school.indicators[$0].id }
    let what = ids.count == 1 ? "критическому показателю" : "критическим показателям"
    return "Ноль по \(what) \(list(ids))\(without)"
  }
}
