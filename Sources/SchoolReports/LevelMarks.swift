import Encoded
import Reports
import RubricModel
import Scoring

extension LevelScale {
  /// A level as a mark: its name, and how good it is among the levels of the edition.
  package func mark(_ level: Int) -> LevelMark {
    let tones: [LevelMark.Tone] = [.worst, .weak, .fair, .best]
    let top = max(1, levels.count - 1)
    return LevelMark(name(level), tones[min(3, (level * 3 + top - 1) / top)])
  }

  /// A level, the levels it may be («базовый или средний»: names of levels are not declined) or «не оценивается».
  package func phrase(_ range: LevelRange?) -> Phrase {
    guard let range else { return Phrase([.level(.notRated)]) }
    if let level = range.decided { return Phrase([.level(mark(level))]) }
    let names = levels.indices.filter { (range.lowest...max(range.lowest, range.highest)).contains($0) }
    return names.reduce(into: Phrase.empty) { phrase, level in
      let comma = level == names.first ? "" : level == names.last ? " или " : ", "
      phrase = phrase + "\(comma)\(level: mark(level))"
    }
  }

  /// The same as one mark, for charts.
  package func chartMark(_ range: LevelRange?) -> LevelMark {
    guard let range else { return .notRated }
    guard let level = range.decided else {
      return LevelMark("\(name(range.lowest)) … \(name(range.highest))", .open)
    }
    return mark(level)
  }
}
