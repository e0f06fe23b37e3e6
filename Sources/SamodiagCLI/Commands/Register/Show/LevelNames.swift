import Batch
import Register
import RubricModel
import RussianText

/// Russian names of the levels of stored results, from the editions at hand.
struct LevelNames {
  private let shelf: EditionShelf

  init(_ shelf: EditionShelf) { self.shelf = shelf }

  /// «базовый», «не определён: базовый — средний», «не оценивается»; ids where the edition is not at hand.
  func words(_ level: SubmissionCard.Level, rubric: String?) -> String {
    guard let lowest = level.lowest, let highest = level.highest else { return "не оценивается" }
    let scale = scale(rubric)
    if let decided = level.level { return name(decided, scale) }
    return "не определён: \(name(lowest, scale)) — \(name(highest, scale))"
  }

  /// «31 из 52».
  static func points(_ level: SubmissionCard.Level) -> String {
    level.max > 0 ? "\(level.score) из \(level.max)" : "—"
  }

  private func scale(_ rubric: String?) -> LevelScale? {
    guard let rubric, case .edition(let edition) = shelf.entry(rubric) else { return nil }
    return edition.rubric.levels
  }

  private func name(_ id: String, _ scale: LevelScale?) -> String {
    visible(scale?.levels.first { $0.id == id }?.name ?? id)
  }
}
