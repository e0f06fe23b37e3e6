/// The part a school plays in the region, so that everything the engine must show stands there at least once.
package enum Role: Hashable, Sendable {
  case ordinary
  /// Every answer at its best, nothing left out.
  case perfect
  /// Every answer at its worst.
  case hopeless
  /// About half of the answers are missing, in every wave.
  case halfFilled
  /// Many «не знаю».
  case unsure
  /// Sends nothing after the first wave.
  case leaves
  /// Sends its first sheet in the second wave.
  case arrives
  /// Sends the first sheet again.
  case copies
  /// Rises by two levels between waves.
  case leaps
  /// Its linked answers contradict each other.
  case contradicts
  /// An otherwise fair school with no points on this critical indicator.
  case zero(indicator: String, when: Waves)

  /// In which waves the zero stands.
  package enum Waves: Hashable, Sendable {
    /// Mended afterwards.
    case first
    /// Appears later.
    case later
    case every

    func holds(wave: Int) -> Bool {
      switch self {
      case .first: wave == 0
      case .later: wave > 0
      case .every: true
      }
    }
  }

  /// Whether the school sends a sheet in the wave with this number, counted from 0.
  func sends(wave: Int) -> Bool {
    switch self {
    case .leaves: wave == 0
    case .arrives: wave > 0
    default: true
    }
  }
}
