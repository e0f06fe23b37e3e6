import Reading
import RubricModel

/// Reads what hangs on a row: its parts, conditions, prerequisites and publications.
struct RelatedReader {
  /// Russian genitive of the row.
  let what: String

  func parts(_ object: ObjectReader, _ problems: inout [Problem]) -> [ItemPart] {
    (object.optionalArray("parts", &problems) ?? []).compactMap { node in
      let owner = node["label"]?.string.map { "части «\($0)» \(what)" } ?? "части \(what)"
      guard let inner = ObjectReader(node, what: owner, allowed: RoadmapKeys.part, problems: &problems) else {
        return nil
      }
      let kind: ItemPart.Kind? = inner.word("kind", &problems)
      let title = inner.string("title", &problems)
      let link = inner.optionalObject("directions", &problems)
        .flatMap { DirectionLinkReader().read($0, of: owner, &problems) }
      guard let label = inner.string("label", &problems), let kind, let title else { return nil }
      return ItemPart(label: label, kind: kind, title: title, directions: link, place: node.place)
    }
  }

  func conditions(_ object: ObjectReader, _ problems: inout [Problem]) -> [ItemCondition] {
    (object.optionalArray("conditions", &problems) ?? []).compactMap { node in
      guard
        let inner = ObjectReader(
          node, what: "условия \(what)", allowed: RoadmapKeys.condition, problems: &problems)
      else { return nil }
      let strength: ItemCondition.Strength? = inner.word("strength", &problems)
      let grounds = GroundsReader().read(inner, &problems)
      guard let id = inner.string("condition", &problems), let strength else { return nil }
      return ItemCondition(condition: id, strength: strength, grounds: grounds, place: node.place)
    }
  }

  func needs(_ object: ObjectReader, _ problems: inout [Problem]) -> [ItemDependency] {
    (object.optionalArray("needs", &problems) ?? []).compactMap { node in
      guard
        let inner = ObjectReader(node, what: "связи \(what)", allowed: RoadmapKeys.need, problems: &problems)
      else { return nil }
      let grounds = GroundsReader().read(inner, &problems)
      guard let item = inner.string("item", &problems) else { return nil }
      return ItemDependency(
        on: ItemReference(item), part: inner.optionalString("part", &problems), grounds: grounds, place: node.place)
    }
  }

  func publication(_ object: ObjectReader, _ problems: inout [Problem]) -> Publication? {
    guard let node = object.optionalObject("publication", &problems),
      let inner = ObjectReader(
        node, what: "публикации \(what)", allowed: RoadmapKeys.publication, problems: &problems)
    else { return nil }
    return Publication(
      channels: inner.strings("channels", &problems), links: inner.strings("links", &problems),
      brokenLinks: inner.strings("brokenLinks", &problems))
  }
}
