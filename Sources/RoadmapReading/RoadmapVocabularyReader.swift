import Reading
import RubricModel

/// Reads the words a roadmap declares for itself: roles, groups, conditions, abbreviations, sections.
struct RoadmapVocabularyReader {
  func roles(_ object: ObjectReader, _ problems: inout [Problem]) -> [RoadmapRole] {
    (object.array("roles", &problems) ?? []).compactMap { node in
      let what = node["id"]?.string.map { "роли \($0)" } ?? "роли"
      guard let inner = ObjectReader(node, what: what, allowed: RoadmapKeys.role, problems: &problems) else {
        return nil
      }
      let name = inner.string("name", &problems)
      let short = inner.string("short", &problems)
      let level: ActorLevel? = inner.word("level", &problems)
      guard let id = inner.string("id", &problems), let name, let short, let level else { return nil }
      return RoadmapRole(id: id, name: name, short: short, level: level, place: node.place)
    }
  }

  func groups(_ object: ObjectReader, _ problems: inout [Problem]) -> [PeopleGroup] {
    named(object, "groups", "группы", &problems).map { PeopleGroup(id: $0.id, name: $0.name, place: $0.place) }
  }

  func conditions(_ object: ObjectReader, _ problems: inout [Problem]) -> [RoadmapCondition] {
    (object.optionalArray("conditions", &problems) ?? []).compactMap { node in
      let what = node["id"]?.string.map { "условия \($0)" } ?? "условия"
      guard let inner = ObjectReader(node, what: what, allowed: RoadmapKeys.declaredCondition, problems: &problems)
      else {
        return nil
      }
      let name = inner.string("name", &problems)
      let known: RoadmapCondition.Evidence? = inner.optionalWord("known", &problems)
      guard let id = inner.string("id", &problems), let name else { return nil }
      return RoadmapCondition(id: id, name: name, known: known, place: node.place)
    }
  }

  func headings(_ object: ObjectReader, _ problems: inout [Problem]) -> [RoadmapHeading] {
    (object.optionalArray("columns", &problems) ?? []).compactMap { node in
      guard let inner = ObjectReader(node, what: "графы", allowed: RoadmapKeys.heading, problems: &problems) else {
        return nil
      }
      let shows: RoadmapHeading.Content? = inner.word("shows", &problems)
      guard let title = inner.string("title", &problems), let shows else { return nil }
      return RoadmapHeading(title, shows: shows, place: node.place)
    }
  }

  private func named(
    _ object: ObjectReader, _ key: String, _ what: String, _ problems: inout [Problem]
  ) -> [(id: String, name: String, place: Place)] {
    (object.optionalArray(key, &problems) ?? []).compactMap { node in
      let owner = node["id"]?.string.map { "\(what) \($0)" } ?? what
      guard let inner = ObjectReader(node, what: owner, allowed: RoadmapKeys.named, problems: &problems) else {
        return nil
      }
      let name = inner.string("name", &problems)
      guard let id = inner.string("id", &problems), let name else { return nil }
      return (id, name, node.place)
    }
  }

  func abbreviations(_ object: ObjectReader, _ problems: inout [Problem]) -> [Abbreviation] {
    (object.optionalArray("abbreviations", &problems) ?? []).compactMap { node in
      guard
        let inner = ObjectReader(
          node, what: "сокращения", allowed: RoadmapKeys.abbreviation, problems: &problems)
      else { return nil }
      let means = inner.string("means", &problems)
      let at = inner.string("at", &problems)
      let defined = inner.bool("defined", &problems)
      guard let short = inner.string("short", &problems), let means, let at, let defined else { return nil }
      return Abbreviation(
        short: short, means: means, at: at, defined: defined, role: inner.optionalString("role", &problems),
        place: node.place)
    }
  }

  func sections(_ object: ObjectReader, _ problems: inout [Problem]) -> [RoadmapSection] {
    (object.optionalArray("sections", &problems) ?? []).compactMap { node in
      guard
        let inner = ObjectReader(node, what: "раздела", allowed: RoadmapKeys.section, problems: &problems)
      else { return nil }
      let title = inner.string("title", &problems)
      guard let id = inner.string("id", &problems), let title else { return nil }
      return RoadmapSection(
        id: id, number: inner.optionalString("number", &problems), title: title,
        parent: inner.optionalString("parent", &problems), place: node.place)
    }
  }
}
