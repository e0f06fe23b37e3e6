import Encoded
import RubricModel
import Scoring

extension LevelScale {
  /// A level or a range of levels in words: «базовый», «от базового до среднего», «не оценивается».
  func words(_ range: LevelRange?) -> String {
    guard let range else { return "не оценивается" }
    guard let level = range.decided else {
      return "не определён: \(name(range.lowest)) — \(name(range.highest))"
    }
    return name(level)
  }
}
