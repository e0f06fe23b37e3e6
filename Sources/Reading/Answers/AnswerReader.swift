import RubricModel

/// Reads one answer (rule 5 of `AnswerSheetReader`).
struct AnswerReader {
  static let formKeys = ["points", "part", "of", "percent", "count", "unknown", "notApplicable"]
  static let forms = "\"points\", \"part\" с \"of\", \"percent\", \"count\", \"unknown\" или \"notApplicable\""

  let indicator: String
  /// Where the id stands.
  let place: Place
  /// The id as far as it is worth printing.
  private var name: String { indicator.brief }

  /// The answer, or nil with problems.
  func read(_ node: JSONNode, _ problems: inout [Problem]) -> Answer? {
    switch node.kind {
    case .null: return Answer(indicator: indicator, value: .unanswered, place: place)
    case .object: return readObject(node, &problems)
    case .number, .string, .bool, .array:
      let points = WholeNumber(name: "ответ", indicator: name).read(node, &problems)
      return points.map { Answer(indicator: indicator, value: .points($0), place: place) }
    }
  }

  private func readObject(_ node: JSONNode, _ problems: inout [Problem]) -> Answer? {
    let allowed = Self.formKeys + ["comment", "evidence"]
    guard let object = ObjectReader(node, what: "ответа \(name)", allowed: allowed, problems: &problems) else {
      return nil
    }
    let value = readForm(object, &problems)
    let comment = object.optionalString("comment", &problems)
    let evidence = object.optionalArray("evidence", &problems).map { readEvidence($0, &problems) } ?? []
    return value.map {
      Answer(indicator: indicator, value: $0, comment: comment, evidence: evidence, place: place)
    }
  }

  private func readForm(_ object: ObjectReader, _ problems: inout [Problem]) -> Answer.Value? {
    let present = Self.formKeys.filter { object.node($0) != nil }
    switch present {
    case ["points"]: return whole(object, "points", "баллы (points)", &problems).map { .points($0) }
    case ["part", "of"]: return share(object, &problems)
    case ["count"]: return whole(object, "count", "количество (count)", &problems).map { .count($0) }
    case ["percent"]: return percent(object, &problems)
    case ["unknown"]: return unknown(object, &problems)
    case ["notApplicable"]: return notApplicable(object, &problems)
    case ["part"], ["of"]:
      let missing = present == ["part"] ? "of" : "part"
      problems.append(
        make(
          "half-share", object.node, "доля дана наполовину", expected: "\"part\" и \"of\" вместе",
          "добавьте \"\(missing)\""))
    case []:
      problems.append(
        make(
          "no-answer", object.node, "ответа нет", expected: Self.forms,
          "если ответа нет, напишите null или {\"unknown\": true}"))
    default:
      let names = present.map { "\"\($0)\"" }.joined(separator: ", ")
      problems.append(
        make(
          "mixed-forms", object.node, "ответ дан в нескольких видах сразу", expected: "что-то одно: \(Self.forms)",
          found: names,
          "оставьте один вид ответа"))
    }
    return nil
  }

  private func whole(_ object: ObjectReader, _ key: String, _ what: String, _ problems: inout [Problem]) -> Int? {
    object.node(key).flatMap { WholeNumber(name: what, indicator: name).read($0, &problems) }
  }

  private func share(_ object: ObjectReader, _ problems: inout [Problem]) -> Answer.Value? {
    let part = whole(object, "part", "часть (part)", &problems)
    let whole = whole(object, "of", "целое (of)", &problems)
    if whole == 0, let node = object.node("of") {
      problems.append(
        make(
          "of-zero", node, "доля от нуля", expected: "целое не меньше 1",
          "впишите, от скольких считали; если считать не от чего, ответьте {\"notApplicable\": \"причина\"} или null"))
      return nil
    }
    guard let part, let whole else { return nil }
    guard part <= whole else {
      problems.append(
        make(
          "part-over-whole", object.node("part") ?? object.node, "часть больше целого", expected: "не больше \(whole)",
          found: "\(part)",
          "проверьте, не переставлены ли \"part\" и \"of\""))
      return nil
    }
    return .share(part: part, whole: whole)
  }

  private func percent(_ object: ObjectReader, _ problems: inout [Problem]) -> Answer.Value? {
    guard let node = object.node("percent") else { return nil }
    let expected = "число от 0 до 100 в кавычках, например \"48.75\", не больше 15 знаков после точки"
    guard let text = node.string else {
      let remedy = node.kind == .number ? "возьмите число в кавычки: \"\(node.excerpt)\"" : "впишите число в кавычках"
      problems.append(make("percent-form", node, "процент записан неверно", expected: expected, remedy))
      return nil
    }
    guard let decimal = ExactDecimal(text) else {
      var remedy = "оставьте только цифры и точку"
      if text.utf8.contains(0x2C) { remedy = "замените запятую точкой" }
      if text.utf8.contains(0x25) { remedy = "уберите знак %" }
      if text.utf8.first == 0x2D { remedy = "процент не бывает меньше нуля" }
      problems.append(make("percent-form", node, "процент записан неверно", expected: expected, remedy))
      return nil
    }
    guard !decimal.isAboveHundred else {
      problems.append(make("percent-range", node, "процент больше 100", expected: expected, "проверьте число"))
      return nil
    }
    return .percent(units: decimal.units, places: decimal.places)
  }

  private func unknown(_ object: ObjectReader, _ problems: inout [Problem]) -> Answer.Value? {
    guard let node = object.node("unknown") else { return nil }
    if node.bool == true { return .unknown }
    problems.append(
      make(
        "unknown-not-true", node, "«не знаю» записывается иначе", expected: "{\"unknown\": true}",
        "напишите true или дайте ответ"))
    return nil
  }

  private func notApplicable(_ object: ObjectReader, _ problems: inout [Problem]) -> Answer.Value? {
    guard let reason = object.string("notApplicable", &problems), let node = object.node("notApplicable") else {
      return nil
    }
    if !reason.hasOnlySpace { return .notApplicable(reason: reason) }
    problems.append(
      make(
        "no-reason", node, "не сказано, почему показатель не применяется", expected: "причина словами",
        "впишите причину: «нет обучающихся с ОВЗ»"))
    return nil
  }

  private func readEvidence(_ nodes: [JSONNode], _ problems: inout [Problem]) -> [String] {
    nodes.compactMap { node in
      if let text = node.string { return text }
      if problems.count < AnswerSheetReader.mostProblems {
        problems.append(
          make("evidence", node, "подтверждение — не текст", expected: "список текстов", "возьмите его в кавычки"))
      }
      return nil
    }
  }

  private func make(
    _ id: String, _ node: JSONNode, _ summary: String, expected: String, found: String? = nil, _ remedy: String
  ) -> Problem {
    Problem(
      "answers.\(id)", at: node.place, "\(name): \(summary)", expected: expected, found: found ?? node.excerpt,
      remedy: remedy)
  }
}
