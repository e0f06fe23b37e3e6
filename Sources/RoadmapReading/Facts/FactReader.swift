import Reading
import RubricModel

/// Reads one fact of each kind: its form alone.
struct FactReader {
  func schedule(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapFacts.Schedule? {
    guard let object = ObjectReader(node, what: "графика", allowed: FactsKeys.schedule, problems: &problems)
    else { return nil }
    let item = object.string("item", &problems)
    let from = object.day("from", &problems)
    let to = object.day("to", &problems)
    let evidence = evidence(object, &problems)
    guard let item, let from, let to, let evidence else { return nil }
    guard from <= to else {
      problems.append(
        Problem(
          "facts.dates-reversed", at: node.place, "график кончается раньше, чем начинается",
          expected: "from не позже to", found: "\(from.iso) … \(to.iso)", remedy: "исправьте одну из дат"))
      return nil
    }
    return RoadmapFacts.Schedule(
      item: item, window: DateWindow(from: from, to: to), evidence: evidence, place: node.place)
  }

  func request(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapFacts.Request? {
    guard let object = ObjectReader(node, what: "запроса", allowed: FactsKeys.request, problems: &problems)
    else { return nil }
    let item = object.string("item", &problems)
    let on = object.day("on", &problems)
    let evidence = evidence(object, &problems)
    guard let item, let on, let evidence else { return nil }
    return RoadmapFacts.Request(item: item, on: on, evidence: evidence, place: node.place)
  }

  func mark(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapFacts.Mark? {
    guard let object = ObjectReader(node, what: "отметки", allowed: FactsKeys.mark, problems: &problems)
    else { return nil }
    let done = object.day("done", &problems)
    let recorded = object.optionalDay("recorded", &problems)
    let count = object.optionalInt("count", in: 1...1_000_000, &problems) ?? 1
    let window = object.optionalInt("window", in: 1...1000, &problems)
    let place = object.optionalString("where", &problems)
    let evidence = evidence(object, &problems)
    guard let subject = subject(object, &problems), let done, let evidence else { return nil }
    return RoadmapFacts.Mark(
      subject, done: done, recorded: recorded, count: count, window: window, at: place, evidence: evidence,
      place: node.place)
  }

  private func subject(_ object: ObjectReader, _ problems: inout [Problem]) -> RoadmapFacts.Mark.Subject? {
    switch (object.node("item"), object.node("clause")) {
    case (.some, nil): return object.string("item", &problems).map { .item(ItemReference($0)) }
    case (nil, .some): return object.string("clause", &problems).map { .clause($0) }
    default:
      problems.append(
        Problem(
          "facts.subject-unclear", at: object.node.place, "неясно, о чём отметка",
          expected: "одно из двух: \"item\" — мероприятие, \"clause\" — пункт распоряжения",
          found: object.node("item") == nil ? "ни того, ни другого" : "и то, и другое", remedy: "оставьте один ключ"))
      return nil
    }
  }

  func measurement(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapFacts.Measurement? {
    guard let object = ObjectReader(node, what: "замера", allowed: FactsKeys.measurement, problems: &problems)
    else { return nil }
    let item = object.string("item", &problems)
    let target = object.string("target", &problems)
    let on = object.day("on", &problems)
    let recorded = object.optionalDay("recorded", &problems)
    let value = value(object, &problems)
    let evidence = evidence(object, &problems)
    guard let item, let target, let on, let value, let evidence else { return nil }
    return RoadmapFacts.Measurement(
      item: item, target: target, on: on, recorded: recorded, at: object.optionalString("where", &problems),
      group: object.optionalString("group", &problems), value: value, evidence: evidence, place: node.place)
  }

  private func value(_ object: ObjectReader, _ problems: inout [Problem]) -> TargetValue? {
    let range = 0...FactsReader.mostCounted
    if object.node("count") != nil, object.node("part") == nil, object.node("of") == nil {
      return object.int("count", in: range, &problems).map(TargetValue.count)
    }
    guard object.node("count") == nil else {
      problems.append(
        Problem(
          "facts.value-unclear", at: object.node.place, "замер — и число, и доля сразу",
          expected: "\"count\" для числа или \"part\" и \"of\" для доли", remedy: "оставьте одно из двух"))
      return nil
    }
    let part = object.int("part", in: range, &problems)
    let of = object.int("of", in: range, &problems)
    guard let part, let of else { return nil }
    guard part <= of else {
      problems.append(
        Problem(
          "facts.part-over-whole", at: object.node.place, "часть больше целого", expected: "part не больше of",
          found: "\(part) из \(of)", remedy: "проверьте, не переставлены ли числа"))
      return nil
    }
    return .share(part: part, of: of)
  }

  private func evidence(_ object: ObjectReader, _ problems: inout [Problem]) -> String? {
    guard let text = object.string("evidence", &problems) else { return nil }
    if text.hasNoText {
      problems.append(
        Problem(
          "facts.evidence-empty", at: object.node("evidence")?.place ?? object.node.place,
          "у \(object.what) нет подтверждения", expected: "документ, запись, ссылка: «приказ № 115 от 12.10.2023»",
          remedy: "назовите, чем это подтверждается"))
    }
    return text
  }
}
