import Register
import RussianText

/// Says where a day stands in the time of a wave.
enum WavePeriodWords {
  /// «открыта, осталось 11 дней»; nil where the register has no deadline.
  static func text(_ period: WavePeriod) -> String? {
    switch period.state {
    case .notOpen(let days): "ещё не открыта, откроется через \(Plural.daysAccusative(days))"
    case .open(0): "открыта, сегодня последний день"
    case .open(let left): "открыта, \(Plural.leftDays.form(left)) \(Plural.days(left))"
    case .closed(let days): "закрыта \(Plural.days(days)) назад"
    case .noDeadline: nil
    }
  }

  /// «с 01.11.2023 по 30.11.2023»; nil where neither day is known.
  static func dates(_ period: WavePeriod) -> String? {
    switch (period.opens, period.deadline) {
    case (let opens?, let deadline?): "с \(date(opens)) по \(date(deadline))"
    case (let opens?, nil): "с \(date(opens))"
    case (nil, let deadline?): "по \(date(deadline))"
    case (nil, nil): nil
    }
  }
}

extension Plural {
  /// The verb before the days: остался 1 день, осталось 5 дней.
  static let leftDays = Plural("остался", "осталось", "осталось")
  /// The verb before the days: прошёл 1 день, прошло 5 дней.
  static let passedDays = Plural("прошёл", "прошло", "прошло")
  /// After «через», «на»: the same forms as in the nominative.
  static let daysAccusative = Plural.days
}
