import Encoded
import Planning
import Reading
import RubricModel
import RussianText
import Scoring

/// Reads targets, `УРОВЕНЬ` or `НАПРАВЛЕНИЕ=УРОВЕНЬ`, and holds them against where the school stands.
struct TargetReader {
  private let scored: ScoredSheet

  init(_ scored: ScoredSheet) { self.scored = scored }

  func read(_ words: [String], _ problems: inout [Problem]) -> [LevelTarget] {
    words.compactMap { read($0, &problems) }
  }

  private func read(_ word: String, _ problems: inout [Problem]) -> LevelTarget? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let aim: Aim?
    if parts.count == 2 { aim = direction(parts[0], &problems) } else { aim = .whole }
    let level = level(parts[parts.count - 1], &problems)
    guard let aim, let level else { return nil }
    return check(LevelTarget(aim, level), &problems) ? LevelTarget(aim, level) : nil
  }

  private func direction(_ word: String, _ problems: inout [Problem]) -> Aim? {
    let directions = scored.rubric.directions
    if let index = directions.firstIndex(where: { [$0.id, $0.name.lowercased()].contains(word.lowercased()) }) {
      return .direction(index)
    }
    let nearest = NearestSpelling(directions.flatMap { [$0.id, $0.name] }).nearest(to: word)
    problems.append(
      Problem(
        "plan.direction-unknown", at: .nowhere, "--target: такого направления в методике нет",
        expected: "одно из: " + directions.map { "\($0.id) (\($0.name))" }.joined(separator: ", "),
        found: visible(word), remedy: nearest.map { "возможно, имелось в виду «\($0)»" }))
    return nil
  }

  private func level(_ word: String, _ problems: inout [Problem]) -> Int? {
    let levels = scored.rubric.levels.levels
    if let index = levels.firstIndex(where: { [$0.id, $0.name.lowercased()].contains(word.lowercased()) }) {
      return index
    }
    let top = levels.last.map { "; выше уровня «\($0.name)» уровней нет" } ?? ""
    problems.append(
      Problem(
        "plan.level-unknown", at: .nowhere, "--target: такого уровня в методике нет",
        expected: "один из: " + levels.map { "\($0.id) (\($0.name))" }.joined(separator: ", ") + top,
        found: visible(word)))
    return nil
  }

  private func check(_ target: LevelTarget, _ problems: inout [Problem]) -> Bool {
    let name =
      switch target.aim {
      case .whole: "школы"
      case .direction(let index): "направления «\(scored.rubric.directions[index].name)»"
      }
    let scale = scored.rubric.levels
    guard let held = scored.evaluation.levels(of: target.aim) else {
      problems.append(
        Problem(
          "plan.target-not-rated", at: .nowhere, "--target: уровень \(name) не оценивается",
          remedy: "уберите эту цель: к школе не применяется ни один показатель"))
      return false
    }
    if let top = scored.compiled.topLevel(of: target.aim), target.level > top {
      problems.append(
        Problem(
          "plan.target-above-top", at: .nowhere, "--target: цель выше высшего уровня \(name)",
          expected: "не выше уровня «\(scale.name(top))»", found: scale.name(target.level)))
      return false
    }
    guard target.level > held.lowest else {
      let next = scale.levels.indices.contains(held.lowest + 1) ? scale.name(held.lowest + 1) : nil
      problems.append(
        Problem(
          "plan.target-not-above", at: .nowhere, "--target: цель не выше нынешнего уровня \(name)",
          expected: next.map { "уровень «\($0)» или выше" } ?? "выше уровня «\(scale.name(held.lowest))» уровней нет",
          found: scale.name(target.level), remedy: next == nil ? "уберите эту цель: уровень уже высший" : nil))
      return false
    }
    return true
  }
}
