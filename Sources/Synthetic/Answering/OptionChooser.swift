import RubricModel

/// Which option a school would truly choose, before gaps and reasons: an index into the scale's options.
struct OptionChooser {
  let ability: Ability
  let seed: UInt64

  /// One index for each indicator of the direction.
  func choose(_ direction: Direction, for school: SyntheticSchool, wave: Int) -> [Int] {
    let level = ability.of(school, direction: direction.id, wave: wave)
    return direction.indicators.map { indicator in
      let top = Swift.max(indicator.scale.options.count - 1, 0)
      switch school.role {
      case .perfect: return top
      case .hopeless: return 0
      case .zero(indicator.id, let when) where when.holds(wave: wave): return 0
      case .zero(indicator.id, _): return Swift.max(climb(indicator, school, level: level), Swift.min(1, top))
      default:
        let reached = climb(indicator, school, level: level)
        return slips(indicator, school, wave: wave) && reached > (indicator.critical ? 1 : 0) ? reached - 1 : reached
      }
    }
  }

  /// Takes step after step until one is too hard. The luck is the same in every wave, so a better school never does worse.
  private func climb(_ indicator: Indicator, _ school: SyntheticSchool, level: Int) -> Int {
    var draw = Draw(seed: seed, "steps", school.school.id, indicator.id)
    var reached = 0
    for option in indicator.scale.options.indices.dropFirst() {
      let luck = draw.below(1000)
      let chance =
        indicator.critical && option == 1
        ? 1000 - criticalFailures(level)
        : Chance.perMille(
          level + ability.lean(school.form, indicator, option: option)
            - ability.difficulty(indicator, option: option))
      guard luck < chance else { break }
      reached = option
    }
    return reached
  }

  /// Schools of a thousand that fail a critical indicator: few, and mostly weak ones.
  private func criticalFailures(_ level: Int) -> Int { 2 + Swift.max(0, -level - 500) / 28 }

  /// A later wave now and then counts more strictly than the first did.
  private func slips(_ indicator: Indicator, _ school: SyntheticSchool, wave: Int) -> Bool {
    guard wave > 0 else { return false }
    var draw = Draw(seed: seed, "slip", school.school.id, indicator.id, String(wave))
    return draw.happens(15)
  }
}
