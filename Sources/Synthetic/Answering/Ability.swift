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
    if school.role == .leaps { ability = wave == 0 ? -1300 : 1900 }
    return ability
  }

  /// What the indicator asks of this form of school beyond the ability of the direction.
  func lean(_ form: SchoolForm, _ indicator: Indicator) -> Int {
    guard form == .correctional else { return 0 }
    // A boarding school for children with special needs has the staff for them, and no olympiads.
    if indicator.title.contains("ОВЗ") { return 1100 }
    return indicator.title.contains("олимпиад") || indicator.title.contains("Углублённое") ? -1800 : 0
  }

  /// How hard the step to option `index` of the indicator is.
  func difficulty(_ indicator: Indicator, option index: Int) -> Int {
    var draw = Draw(seed: seed, "difficulty", indicator.id)
    let points = indicator.scale.options[index].points
    let effort = indicator.steps.first { $0.to == points }?.effort ?? 3
    return (effort - 3) * 250 + draw.bell() * 380 / 1000 - 900
  }
}
