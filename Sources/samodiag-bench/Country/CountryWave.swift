import Synthetic

/// One of two rounds of self-diagnosis of the country: between them most schools raise some answers, a few leave, a few join.
struct CountryWave {
  /// Which of the two.
  enum Round: String {
    case first = "1"
    case second = "2"
  }

  /// The first of the two; nil for the country of a single wave, which is the second without any changes.
  let round: Round?
  let seed: UInt64

  var id: String { round == .first ? "2023-11" : "2024-05" }

  /// Whether a school takes part: in a thousand schools fifteen leave after the first wave and fifteen join in the second.
  func includes(_ number: Int) -> Bool {
    var random = changes(number)
    let luck = random.below(1000)
    switch round {
    case nil: return true
    case .first: return !(15..<30).contains(luck)
    case .second: return luck >= 15
    }
  }

  /// How a school changes its answers; it depends on nothing but the seed and the number.
  func progress(_ number: Int) -> CountryProgress {
    var random = changes(number)
    _ = random.next()
    let isActive = round == .second && random.chance(820)
    return CountryProgress(random: random, perMille: isActive ? 30 + random.below(170) : 0)
  }

  private func changes(_ number: Int) -> SplitMix64 {
    var random = SplitMix64(seed: ~seed &+ UInt64(number) &* 0x9E6C_63D0_876A_46B5)
    _ = random.next()
    return random
  }
}

/// Draws which answers of a school have risen.
struct CountryProgress {
  var random: SplitMix64
  /// Of a thousand answers so many rise.
  let perMille: Int

  mutating func rises() -> Bool { perMille > 0 && random.chance(perMille) }
}
