import Encoded
import Reports
import RubricModel
import Scoring

extension LevelScale {
  /// A level as a mark: its name, and how good it is among the levels of the edition.
  func levelMark(_ level: Int) -> LevelMark {
    let tones: [LevelMark.Tone] = [.worst, .weak, .fair, .best]
    let top = max(1, levels.count - 1)
    return LevelMark(name(level), tones[min(3, (level * 3 + top - 1) / top)])
  }

  /// A level, a range of levels or «не оценивается».
  func levelPhrase(_ range: LevelRange?) -> Phrase {
    guard let range else { return Phrase([.level(.notRated)]) }
    if let level = range.decided { return Phrase([.level(levelMark(level))]) }
    return "от \(level: levelMark(range.lowest)) до \(level: levelMark(range.highest))"
  }

  /// The same in plain words.
  func levelWords(_ range: LevelRange?) -> String {
    guard let range else { return "не оценивается" }
    return range.decided.map(name) ?? "от «\(name(range.lowest))» до «\(name(range.highest))»"
  }
}
