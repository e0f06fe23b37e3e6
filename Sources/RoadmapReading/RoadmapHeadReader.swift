import Reading
import RubricModel

/// Reads the passport of a roadmap: its paper, the text it was read from, its period, its word for directions.
struct RoadmapHeadReader {
  func document(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapDocument? {
    guard
      let object = ObjectReader(node, what: "документа", allowed: RoadmapKeys.document, problems: &problems)
    else { return nil }
    let kind = object.string("kind", &problems)
    let planKind = object.string("planKind", &problems)
    let certain = object.bool("numberCertain", &problems)
    let issuer = object.string("issuer", &problems)
    let regionalOperator = object.string("operator", &problems)
    let numbers = (object.optionalArray("numbers", &problems) ?? []).compactMap { number($0, &problems) }
    let date = object.optionalDay("date", &problems)
    guard let kind, let planKind, let certain, let issuer, let regionalOperator else { return nil }
    return RoadmapDocument(
      kind: kind, planKind: planKind, numbers: numbers, numberCertain: certain, date: date, issuer: issuer,
      regionalOperator: regionalOperator, control: object.optionalString("control", &problems),
      place: node.place)
  }

  private func number(_ node: JSONNode, _ problems: inout [Problem]) -> DocumentNumber? {
    guard
      let object = ObjectReader(
        node, what: "номера документа", allowed: RoadmapKeys.number, problems: &problems),
      let at = object.string("at", &problems)
    else { return nil }
    return DocumentNumber(value: object.optionalString("value", &problems), at: at)
  }

  func text(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapText? {
    guard
      let object = ObjectReader(
        node, what: "текста документа", allowed: RoadmapKeys.text, problems: &problems)
    else { return nil }
    let file = object.string("file", &problems)
    let sha256 = object.string("sha256", &problems)
    let checkedOn = object.day("checkedOn", &problems)
    guard let file, let sha256, let checkedOn else { return nil }
    return RoadmapText(file: file, sha256: sha256, checkedOn: checkedOn)
  }

  func period(_ node: JSONNode, _ problems: inout [Problem]) -> Roadmap.Period? {
    guard
      let object = ObjectReader(node, what: "периода карты", allowed: RoadmapKeys.period, problems: &problems)
    else { return nil }
    let from = object.day("from", &problems)
    let to = object.day("to", &problems)
    let printed = object.string("printed", &problems)
    let why = object.string("why", &problems)
    guard let from, let to, let printed, let why else { return nil }
    return Roadmap.Period(from: from, to: to, printed: printed, why: why, place: node.place)
  }

  func directionSet(_ node: JSONNode, _ problems: inout [Problem]) -> Roadmap.DirectionSet? {
    guard
      let object = ObjectReader(
        node, what: "направлений карты", allowed: RoadmapKeys.directionSet, problems: &problems)
    else { return nil }
    let term = object.string("term", &problems)
    let names = (object.array("names", &problems) ?? []).compactMap { directionName($0, &problems) }
    guard let term else { return nil }
    return Roadmap.DirectionSet(term: term, note: object.optionalString("note", &problems), names: names)
  }

  private func directionName(_ node: JSONNode, _ problems: inout [Problem]) -> DirectionName? {
    guard
      let object = ObjectReader(
        node, what: "имени направления", allowed: RoadmapKeys.directionName, problems: &problems),
      let direction = object.string("direction", &problems), let name = object.string("name", &problems)
    else { return nil }
    return DirectionName(
      direction: direction, name: name, printed: object.strings("printed", &problems), place: node.place)
  }
}
