import Reading
import RubricModel

/// Reads what a row is measured by.
struct TargetReader {
  func read(_ node: JSONNode, of owner: String, _ problems: inout [Problem]) -> Target? {
    let id = node["id"]?.string
    let what = "показателя \(id.map { "«\($0)» " } ?? "")\(owner)"
    guard let object = ObjectReader(node, what: what, allowed: RoadmapKeys.target, problems: &problems) else {
      return nil
    }
    let measure: Target.Measure? = object.word("measure", &problems)
    let of = object.string("of", &problems)
    let printed = object.string("printed", &problems)
    let grounds = GroundsReader().read(object, &problems)
    guard let id = object.string("id", &problems), let measure, let of, let printed else { return nil }
    return Target(
      id: id, measure: measure, threshold: threshold(object, &problems), of: of,
      what: object.optionalString("what", &problems), groups: object.strings("groups", &problems),
      per: period(object, &problems), each: each(object, &problems), credits: object.words("credits", &problems),
      part: object.optionalString("part", &problems), printed: printed, grounds: grounds, place: node.place)
  }

  /// Both keys or neither: a target without a threshold is printed and not judged.
  private func threshold(_ object: ObjectReader, _ problems: inout [Problem]) -> Target.Threshold? {
    guard object.node("test") != nil || object.node("value") != nil else { return nil }
    let test: Target.Test? = object.word("test", &problems)
    let value = object.int("value", in: 0...1_000_000, &problems)
    guard let test, let value else { return nil }
    return Target.Threshold(test, value)
  }

  private func period(_ object: ObjectReader, _ problems: inout [Problem]) -> Recurrence.Period? {
    guard let node = object.optionalObject("per", &problems),
      let inner = ObjectReader(
        node, what: "периода \(object.what)", allowed: RoadmapKeys.bucket, problems: &problems)
    else { return nil }
    return DeadlineReader().period(inner, &problems)
  }

  private func each(_ object: ObjectReader, _ problems: inout [Problem]) -> Target.Each? {
    guard let node = object.optionalObject("each", &problems),
      let inner = ObjectReader(
        node, what: "повторения \(object.what)", allowed: RoadmapKeys.each, problems: &problems),
      let unit: Target.Each.Unit = inner.word("of", &problems)
    else { return nil }
    return Target.Each(unit, grounds: GroundsReader().read(inner, &problems))
  }
}
