import RubricModel

/// How good a school is in a direction, and how hard a step of an indicator is: both in thousandths of a logit.
///
/// Directions of one school go together because they share its quality, but each has luck of its own; growth between
/// waves differs by direction.
struct Ability {
  let plan: RegionPlan
  let seed: UInt64

  /// Ability of the school in a direction in the wave with this number.
  func of(_ school: SyntheticSchool, direction: String, wave: Int) -> Int {
    var draw = Draw(seed: seed, "direction", school.school.id, direction)
    var ability = school.quality + (plan.ease[direction] ?? 0) + draw.bell() * 640 / 1000
    if wave > 0 {
      for _ in 1...wave { ability += (plan.growth[direction] ?? 250) + draw.bell() * 150 / 1000 }
    }
    if school.role == .leaps { ability = wave == 0 ? -1050 : 450 }
    return ability
  }

  /// What the indicator's option asks of this form of school beyond the ability of the direction.
  func lean(_ form: SchoolForm, _ indicator: Indicator, option index: Int) -> Int {
    switch form {
    case .correctional:
      // A boarding school for children with special needs has the staff for them, and no olympiads.
      if indicator.title.contains("ОВЗ") { return 1400 }
      return indicator.title.contains("олимпиад") || indicator.title.contains("Углублённое") ? -1800 : 0
    case .villageBasic, .primary, .evening:
      // Few pupils: hardly three profiles, eleven sports or a winner of an all-Russian contest.
      return index > 1 && indicator.scale.isOpenToSize ? -700 : 0
    case .town, .townBasic, .village: return 0
    }
  }

  /// How hard the step to option `index` of the indicator is.
  func difficulty(_ indicator: Indicator, option index: Int) -> Int {
    var draw = Draw(seed: seed, "difficulty", indicator.id)
    let points = indicator.scale.options[index].points
    let effort = indicator.steps.first { $0.to == points }?.effort ?? 3
    return (effort - 3) * 250 + draw.bell() * 300 / 1000 - 1150 - (plan.customs[indicator.id] ?? 0)
  }
}

extension AnswerScale {
  /// Whether a larger school finds it easier: it has more of what is counted, and wins more.
  fileprivate var isOpenToSize: Bool {
    if case .share = shape { false } else { options.count > 3 }
  }
}
