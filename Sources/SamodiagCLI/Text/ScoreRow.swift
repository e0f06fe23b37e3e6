import Encoded
import RubricModel
import RussianText
import Scoring

/// One line a school, for many schools on one screen: a letter for each direction, the sum and the level of the whole.
struct ScoreRow {
  /// Columns taken by the name.
  static let nameWidth = 40

  static func heading(_ rubric: Rubric) -> String {
    let directions = rubric.directions.map { padded(String($0.name.prefix(2)), to: 3) }.joined()
    return padded("Школа", to: nameWidth) + "  " + directions + padded("Баллы", to: 12, onTheLeft: true) + "  Уровень\n"
  }

  static func legend(_ rubric: Rubric) -> String {
    let levels = rubric.levels.levels.map { "\(letter($0.name)) — \($0.name)" }
    let directions = rubric.directions.map { "\($0.name.prefix(2)) — \($0.name)" }
    return paragraph("Уровни: \(levels.joined(separator: ", ")), ? — не определён, · — не оценивается.", width: 100)
      + paragraph("Направления: \(directions.joined(separator: ", ")).", width: 100)
  }

  static func text(_ scored: ScoredSheet) -> String {
    let scale = scored.rubric.levels
    let letters = scored.evaluation.directions.map { padded(mark($0.levels, scale), to: 3) }.joined()
    let overall = scored.evaluation.overall
    let sum = overall.isRated ? "\(overall.score) из \(overall.maximum)" : "—"
    let name = padded(shortened(visible(scored.sheet.school.name), to: nameWidth), to: nameWidth)
    let level = scale.words(scored.evaluation.overallLevels)
    return "\(name)  \(letters)\(padded(sum, to: 12, onTheLeft: true))  \(level)\n"
  }

  private static func mark(_ levels: LevelRange?, _ scale: LevelScale) -> String {
    guard let levels else { return "·" }
    return levels.decided.map { letter(scale.name($0)) } ?? "?"
  }

  private static func letter(_ name: String) -> String { name.prefix(1).uppercased() }
}
