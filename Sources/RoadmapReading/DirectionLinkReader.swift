import Reading
import RubricModel

/// Reads which directions a row or a part of it serves.
struct DirectionLinkReader {
  func read(_ node: JSONNode, of owner: String, _ problems: inout [Problem]) -> DirectionLink? {
    guard
      let object = ObjectReader(
        node, what: "связи \(owner) с направлениями", allowed: RoadmapKeys.directions, problems: &problems),
      let word = object.string("scope", &problems), let value = object.node("scope")
    else { return nil }
    switch word {
    case "none": return DirectionLink(.none, place: node.place)
    case "all": return DirectionLink(.all, grounds: GroundsReader().read(object, &problems), place: node.place)
    case "listed":
      guard object.array("ids", &problems) != nil else { return nil }
      return DirectionLink(
        .listed(object.strings("ids", &problems)), grounds: GroundsReader().read(object, &problems),
        place: node.place)
    default:
      problems.append(.unknownValue(value, "«scope» у \(object.what)", allowed: ["none", "all", "listed"]))
      return nil
    }
  }
}
