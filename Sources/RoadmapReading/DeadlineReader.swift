import Reading
import RubricModel

/// Reads a deadline: the printed words, the rule D1–D10 with its dates, recurrence (D11) and request (D12).
struct DeadlineReader {
  /// Names of the rules with the keys each of them takes.
  static let rules: [(name: String, keys: [String])] = [
    ("day", ["day"]), ("notAfter", ["day"]), ("days", ["from", "to"]), ("month", ["month"]),
    ("months", ["from", "to"]), ("waves", ["months"]), ("year", ["year"]), ("schoolYear", ["year"]),
    ("project", []), ("separateSchedule", []),
  ]
  private static let dateKeys = ["day", "from", "to", "month", "months", "year"]

  func read(_ node: JSONNode, of owner: String, _ problems: inout [Problem]) -> Deadline? {
    guard
      let object = ObjectReader(
        node, what: "срока \(owner)", allowed: RoadmapKeys.deadline, problems: &problems)
    else { return nil }
    let printed = object.string("printed", &problems)
    let recurrence = recurrence(object, owner, &problems)
    let correction = correction(object, owner, &problems)
    let meaning: Deadline.Meaning? = object.optionalWord("meaning", &problems)
    let onRequest: RoadmapColumn? = object.optionalWord("onRequest", &problems)
    let alsoSchedule = object.optionalBool("alsoSchedule", &problems) ?? false
    guard let rule = rule(object, &problems), let printed else { return nil }
    return Deadline(
      printed: printed, rule: rule, meaning: meaning, recurrence: recurrence, separateSchedule: alsoSchedule,
      onRequest: onRequest, correction: correction, place: node.place)
  }

  private func rule(_ object: ObjectReader, _ problems: inout [Problem]) -> Deadline.Rule? {
    guard let name = object.string("rule", &problems), let value = object.node("rule") else { return nil }
    guard let known = Self.rules.first(where: { $0.name == name }) else {
      problems.append(.unknownValue(value, "«rule» у \(object.what)", allowed: Self.rules.map(\.name)))
      return nil
    }
    refuseForeignDates(object, known, &problems)
    switch name {
    case "day": return object.day("day", &problems).map(Deadline.Rule.day)
    case "notAfter": return object.day("day", &problems).map(Deadline.Rule.notAfter)
    case "days":
      let from = object.day("from", &problems)
      let to = object.day("to", &problems)
      guard let from, let to else { return nil }
      return .days(from, to)
    case "month": return object.month("month", &problems).map(Deadline.Rule.month)
    case "months":
      let from = object.month("from", &problems)
      let to = object.month("to", &problems)
      guard let from, let to else { return nil }
      return .months(from, to)
    case "waves": return object.months("months", &problems).map(Deadline.Rule.waves)
    case "year": return object.int("year", in: CivilDay.years, &problems).map(Deadline.Rule.year)
    case "schoolYear": return object.int("year", in: CivilDay.years, &problems).map(Deadline.Rule.schoolYear)
    case "project": return .project
    default: return .separateSchedule
    }
  }

  /// A date that the rule does not use would be lost in silence.
  private func refuseForeignDates(
    _ object: ObjectReader, _ rule: (name: String, keys: [String]), _ problems: inout [Problem]
  ) {
    for key in Self.dateKeys where !rule.keys.contains(key) {
      guard let value = object.node(key) else { continue }
      problems.append(
        Problem(
          "roadmap.date-unused", at: value.place, "у \(object.what) правило «\(rule.name)», ему «\(key)» не нужен",
          expected: rule.keys.isEmpty ? "срок без дат" : "только \(rule.keys.joined(separator: " и "))",
          found: value.excerpt, remedy: "удалите «\(key)» или исправьте rule"))
    }
  }

  private func recurrence(_ object: ObjectReader, _ owner: String, _ problems: inout [Problem]) -> Recurrence? {
    guard let node = object.optionalObject("repeats", &problems),
      let inner = ObjectReader(
        node, what: "повторения \(owner)", allowed: RoadmapKeys.repeats, problems: &problems)
    else { return nil }
    let period = period(inner, &problems)
    let minimum = inner.int("minimum", in: 1...1000, &problems)
    let part = inner.optionalString("part", &problems)
    let at: RoadmapColumn? = inner.word("at", &problems)
    guard let period, let minimum, let at else { return nil }
    return Recurrence(period: period, minimum: minimum, part: part, at: at)
  }

  /// Length of a bucket, from the keys `every` and `unit`.
  func period(_ object: ObjectReader, _ problems: inout [Problem]) -> Recurrence.Period? {
    let every = object.int("every", in: 1...12, &problems)
    let unit: Recurrence.Unit? = object.word("unit", &problems)
    guard let every, let unit else { return nil }
    return Recurrence.Period(every: every, unit: unit)
  }

  private func correction(
    _ object: ObjectReader, _ owner: String, _ problems: inout [Problem]
  ) -> Deadline.Correction? {
    guard let node = object.optionalObject("correction", &problems),
      let inner = ObjectReader(
        node, what: "исправления срока \(owner)", allowed: RoadmapKeys.correction, problems: &problems)
    else { return nil }
    let wave = inner.int("wave", in: 1...100, &problems)
    let printed = inner.month("printed", &problems)
    let why = inner.string("why", &problems)
    guard let wave, let printed, let why else { return nil }
    return Deadline.Correction(wave: wave, printed: printed, why: why)
  }
}
