import RubricModel

/// Writes a chosen option the way a school would: points, a share of people, a percentage, a count.
struct ValueForm {
  let seed: UInt64

  /// A value that falls into option `index` of the indicator, as far as so few people allow it.
  func value(
    _ indicator: Indicator, option index: Int, school: SyntheticSchool, heads: Headcount, wave: Int
  ) -> Answer.Value {
    guard indicator.scale.options.indices.contains(index) else { return .unanswered }
    let option = indicator.scale.options[index]
    var draw = Draw(seed: seed, "form", school.school.id, indicator.id)
    let manner = draw.below(100)
    let luck = draw.below(1000)
    switch indicator.scale.shape {
    case .choice: return .points(option.points)
    case .count: return manner < 10 ? .points(option.points) : .count(count(in: option, luck: luck))
    case .share(_, let named):
      let whole = heads.whole(named)
      // The same band in the next wave: a few more people.
      let part = part(in: option, of: whole, luck: Swift.min(luck + wave * 90, 999))
      switch manner {
      case 0..<8: return .points(option.points)
      case 8..<22: return .percent(units: part * 10_000 / whole, places: 2)
      default: return .share(part: part, whole: whole)
      }
    }
  }

  private func count(in option: AnswerScale.Option, luck: Int) -> Int {
    let from = option.from ?? 0
    // An open band that names a number only («по 6 направленностям») means just that number.
    let last = option.below.map { $0 - 1 } ?? (option.text.contains("более") ? from + 3 : from)
    return from + luck * (Swift.max(last, from) - from + 1) / 1000
  }

  private func part(in option: AnswerScale.Option, of whole: Int, luck: Int) -> Int {
    // Few schools come near to nothing or to all: the outer bands are used towards the middle.
    let first = option.from ?? 0
    let from = first > 0 ? first : (option.below ?? 0) / 2
    let below = option.below ?? first + (100 - first) * 55 / 100 + 1
    let low = Swift.min((from * whole + 99) / 100, whole)
    let high = Swift.min((below * whole + 99) / 100 - 1, whole)
    return high > low ? low + luck * (high - low + 1) / 1000 : low
  }
}
