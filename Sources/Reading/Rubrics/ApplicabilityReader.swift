import RubricModel

/// Reads a predicate over the passport of a school (M2): `"everyone"`, or an object with exactly one key.
struct ApplicabilityReader {
  /// Nil, with a problem, where the predicate cannot be understood.
  func read(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> Applicability? {
    if node.kind == .string {
      if node.string == "everyone" { return .everyone }
      problems.append(.unknownValue(node, "условие применимости \(what)", allowed: ["everyone"]))
      return nil
    }
    guard
      let object = ObjectReader(
        node, what: "условия применимости \(what)", allowed: RubricKeys.predicate, problems: &problems)
    else { return nil }
    let members = node.members
    guard members.count == 1, let member = members.first else {
      problems.append(
        Problem(
          "rubric.predicate-form", at: node.place, "в условии применимости \(what) должен быть ровно один ключ",
          expected: RubricKeys.predicate.joined(separator: ", "), found: node.excerpt,
          remedy: "соедините несколько условий ключом \"all\" (все сразу) или \"any\" (хотя бы одно)"))
      return nil
    }
    return read(member, in: object, of: what, &problems)
  }

  private func read(
    _ member: JSONMember, in object: ObjectReader, of what: String, _ problems: inout [Problem]
  ) -> Applicability? {
    switch member.key {
    case "educationLevels": educationLevels(object, &problems).map(Applicability.educationLevels)
    case "specialNeeds": object.bool("specialNeeds", &problems).map(Applicability.specialNeeds)
    case "kinds": StringSetReader().read("kinds", in: object, &problems).map(Applicability.kinds)
    case "all": parts("all", object, of: what, &problems).map(Applicability.all)
    case "any": parts("any", object, of: what, &problems).map(Applicability.any)
    case "not": read(member.value, of: what, &problems).map(Applicability.not)
    // An unknown key has been reported.
    default: nil
    }
  }

  private func educationLevels(_ object: ObjectReader, _ problems: inout [Problem]) -> Set<EducationLevel>? {
    guard let nodes = object.array("educationLevels", &problems) else { return nil }
    var levels: Set<EducationLevel> = []
    var isWhole = true
    for node in nodes {
      if let level = node.string.flatMap(EducationLevel.init(rawValue:)) {
        levels.insert(level)
      } else {
        isWhole = false
        problems.append(
          .unknownValue(node, "уровень образования", allowed: EducationLevel.allCases.map(\.rawValue)))
      }
    }
    return isWhole ? levels : nil
  }

  private func parts(
    _ key: String, _ object: ObjectReader, of what: String, _ problems: inout [Problem]
  ) -> [Applicability]? {
    guard let nodes = object.array(key, &problems) else { return nil }
    let parts = nodes.compactMap { read($0, of: what, &problems) }
    return parts.count == nodes.count ? parts : nil
  }
}

/// Reads an array of texts as a set.
struct StringSetReader {
  func read(_ key: String, in object: ObjectReader, _ problems: inout [Problem]) -> Set<String>? {
    guard let nodes = object.array(key, &problems) else { return nil }
    var texts: Set<String> = []
    for node in nodes {
      guard let text = node.string else {
        problems.append(
          Problem(
            "json.wrong-type", at: node.place, "в списке «\(key)» у \(object.what): это \(node.kind.russian)",
            expected: "текст в кавычках", found: node.excerpt, remedy: "замените на текст в кавычках"))
        return nil
      }
      texts.insert(text)
    }
    return texts
  }
}
