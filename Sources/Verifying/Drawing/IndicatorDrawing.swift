import RubricModel

/// Draws the part of the certificate about one indicator.
struct IndicatorDrawing {
  let standing: Standing
  let school: SchoolPredicate

  var expected: Expected {
    let indicator = standing.indicator
    let sources = IndicatorSources(indicator, for: school)
    var members: [Expected.Member] = [
      .init("id", "код", .text(indicator.id)),
      .init("title", "формулировка", .text(sources.text)),
      .init("state", "состояние ответа", .text(state)),
      .init("given", "ответ школы", given),
    ]
    if case .excluded(let excluder) = standing.state {
      members.append(.init("excludedBy", "кем исключён", .text(excluder.rawValue)))
    }
    members += [
      .init("points", "баллы", .orNull(standing.points)),
      .init("min", "наименьшие баллы", .int(indicator.scale.minimum)),
      .init("max", "наибольшие баллы", .int(indicator.scale.maximum)),
      .init("critical", "критический ли", .bool(indicator.critical)),
      .init("basis", "основание", basis(sources)),
    ]
    return .object(members)
  }

  private var state: String {
    switch standing.state {
    case .answered: "answered"
    case .unanswered: "unanswered"
    case .unknown: "unknown"
    case .excluded: "notApplicable"
    }
  }

  private func basis(_ sources: IndicatorSources) -> Expected {
    .object([
      .init("title", "формулировки", .text(sources.title.rawValue)),
      .init("scale", "шкалы", .text(sources.scale.rawValue)),
      .init("critical", "критичности", .text(sources.critical.rawValue)),
      .init("applies", "применимости", .text(sources.applies.rawValue)),
    ])
  }

  /// The answer as the sheet contract writes it.
  private var given: Expected {
    switch standing.given {
    case nil, .unanswered: .null
    case .points(let points): .int(points)
    case .share(let part, let whole):
      .object([.init("part", "часть", .int(part)), .init("of", "целое", .int(whole))])
    case .percent(let units, let places):
      .object([.init("percent", "проценты", .text(Self.decimal(units, places: places)))])
    case .count(let count): .object([.init("count", "число", .int(count))])
    case .unknown: .object([.init("unknown", "не знаю", .bool(true))])
    case .notApplicable(let reason): .object([.init("notApplicable", "причина", .text(reason))])
    }
  }

  /// `units / 10^places` with exactly that many digits after the point.
  static func decimal(_ units: Int, places: Int) -> String {
    guard places > 0 else { return String(units) }
    let digits = String(units)
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
