import Scoring

/// What an answer written as an object says, before the rule of its indicator is asked.
struct AnswerParts {
  /// Keys of an answer, one bit each.
  struct Keys: OptionSet {
    let rawValue: UInt16
    static let points = Keys(rawValue: 1)
    static let part = Keys(rawValue: 2)
    static let whole = Keys(rawValue: 4)
    static let percent = Keys(rawValue: 8)
    static let count = Keys(rawValue: 16)
    static let unknown = Keys(rawValue: 32)
    static let notApplicable = Keys(rawValue: 64)
    static let comment = Keys(rawValue: 128)
    static let evidence = Keys(rawValue: 256)
    static let words: Keys = [.comment, .evidence]
  }

  private var seen: Keys = []
  private var points: Int64 = 0
  private var part: Int64 = 0
  private var whole: Int64 = 0
  private var percent = ExactPercent(units: 0, scale: 1)

  /// Reads from the opening brace to behind the closing one; false where anything is in doubt.
  @inline(__always)
  mutating func read(_ cursor: inout FastCursor) -> Bool {
    guard cursor.takeToken(0x7B) else { return false }
    repeat {
      guard cursor.take(0x22) else { return false }
      let name = cursor.key()
      guard cursor.takeToken(0x3A), let key = member(name, &cursor), seen.insert(key).inserted else { return false }
    } while cursor.takeToken(0x2C)
    return cursor.take(0x7D)
  }

  @inline(__always)
  private mutating func member(_ name: KeyWords, _ cursor: inout FastCursor) -> Keys? {
    if name == KeyWords("comment") { return cursor.text() == nil ? nil : .comment }
    if name == KeyWords("evidence") { return cursor.skipTexts() ? .evidence : nil }
    if name == KeyWords("points") {
      points = cursor.integer()
      return .points
    }
    if name == KeyWords("part") {
      part = cursor.integer()
      return .part
    }
    if name == KeyWords("of") {
      whole = cursor.integer()
      return .whole
    }
    if name == KeyWords("count") {
      points = cursor.integer()
      return .count
    }
    return rareMember(name, &cursor)
  }

  private mutating func rareMember(_ name: KeyWords, _ cursor: inout FastCursor) -> Keys? {
    if name == KeyWords("percent") {
      guard let value = ExactPercent(&cursor) else { return nil }
      percent = value
      return .percent
    }
    if name == KeyWords("unknown") { return cursor.truth() == true ? .unknown : nil }
    if name == KeyWords("notApplicable") {
      guard let reason = cursor.text(), PlainField(bytes: cursor.bytes(of: reason)).isFilled else { return nil }
      return .notApplicable
    }
    return nil
  }

  /// The state the answer comes to; nil where the careful reader has something to say about it.
  @inline(__always)
  func state(under rule: AnswerRule, _ bands: UnsafePointer<AnswerRule.Band>) -> Int8? {
    switch seen.subtracting(.words) {
    case .points: rule.gives(points) ? Int8(truncatingIfNeeded: points) : nil
    case [.part, .whole]:
      rule.shape == .share && part >= 0 && whole > 0 && part <= whole
        ? rule.points(part: part, whole: whole, bands) : nil
    case .count: rule.shape == .count && points >= 0 ? rule.points(count: points, bands) : nil
    case .percent: rule.shape == .share ? rule.points(part: percent.units, whole: 100 * percent.scale, bands) : nil
    case .unknown: AnswerState.unknown.raw
    case .notApplicable: rule.mayExclude ? AnswerState.notApplicable.raw : AnswerRow.excluded
    default: nil
    }
  }
}
