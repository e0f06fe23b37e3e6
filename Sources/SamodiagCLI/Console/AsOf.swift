import RubricModel

/// The day a command looks from. The tool has no clock: the same day gives the same bytes (M12).
package enum AsOf {
  package static let option = OptionSpec(
    "--as-of", value: "ДАТА", "день, на который смотреть: 2023-10-21 или 21.10.2023")

  /// The day that was given; throws when there is none or the calendar does not have it.
  package static func read(_ arguments: Arguments) throws(Arguments.Mistake) -> CivilDay {
    guard let text = arguments.value(option) else {
      throw Arguments.Mistake(message: "Нужен день, на который смотреть: --as-of 2023-10-21.")
    }
    return try day(text, option)
  }

  /// A day as `2023-10-21` or `21.10.2023`.
  package static func day(_ text: String, _ option: OptionSpec) throws(Arguments.Mistake) -> CivilDay {
    if let day = CivilDay(iso: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      let day = CivilDay(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
    {
      return day
    }
    throw Arguments.Mistake(
      message: "Ключ \(option.name): такого дня нет: «\(text)». Запишите 2023-10-21 или 21.10.2023.")
  }
}
