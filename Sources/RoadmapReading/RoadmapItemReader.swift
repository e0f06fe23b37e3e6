import Reading
import RubricModel

/// Reads one row of a roadmap; ids are compared by the linter.
struct RoadmapItemReader {
  func read(_ node: JSONNode, _ problems: inout [Problem]) -> RoadmapItem? {
    let what = node["key"]?.string.map { "мероприятия \($0)" } ?? "мероприятия"
    guard let object = ObjectReader(node, what: what, allowed: RoadmapKeys.item, problems: &problems) else {
      return nil
    }
    let key = object.string("key", &problems)
    let number = object.string("number", &problems)
    let title = object.string("title", &problems)
    let deadline = object.object("deadline", &problems).flatMap { DeadlineReader().read($0, of: what, &problems) }
    let level: ActorLevel? = object.word("level", &problems)
    let schoolPart: SchoolPart? = object.word("schoolPart", &problems)
    let result = object.object("result", &problems).flatMap { self.result($0, of: what, &problems) }
    let directions = object.object("directions", &problems).flatMap {
      DirectionLinkReader().read($0, of: what, &problems)
    }
    let related = RelatedReader(what: what)
    guard let key, let number, let title, let deadline, let level, let schoolPart, let result, let directions else {
      return nil
    }
    return RoadmapItem(
      key: key, number: number, section: object.optionalString("section", &problems),
      lines: lines(object, &problems), title: title, parts: related.parts(object, &problems), deadline: deadline,
      roles: object.strings("roles", &problems), level: level, schoolPart: schoolPart,
      audience: object.strings("audience", &problems), activities: object.words("activities", &problems),
      steps: object.strings("steps", &problems), result: result,
      targets: (object.optionalArray("targets", &problems) ?? []).compactMap {
        TargetReader().read($0, of: what, &problems)
      },
      directions: directions, conditions: related.conditions(object, &problems),
      needs: related.needs(object, &problems), publication: related.publication(object, &problems),
      note: object.optionalString("note", &problems), place: node.place)
  }

  private func result(_ node: JSONNode, of owner: String, _ problems: inout [Problem]) -> ExpectedResult? {
    guard
      let object = ObjectReader(
        node, what: "результата \(owner)", allowed: RoadmapKeys.result, problems: &problems)
    else { return nil }
    let grounds = GroundsReader().read(object, &problems)
    guard let text = object.string("text", &problems) else { return nil }
    return ExpectedResult(text: text, artefacts: object.words("artefacts", &problems), grounds: grounds)
  }

  private func lines(_ object: ObjectReader, _ problems: inout [Problem]) -> ClosedRange<Int> {
    guard let values = object.array("lines", &problems) else { return 1...1 }
    let numbers = values.compactMap(\.int)
    guard values.count == 2, numbers.count == 2, numbers[0] >= 1, numbers[0] <= numbers[1] else {
      problems.append(
        Problem(
          "roadmap.lines-wrong", at: object.node("lines")?.place ?? object.node.place,
          "строки текста у \(object.what) записаны неверно", expected: "первая и последняя строка: [ 40, 42 ]",
          found: object.node("lines")?.excerpt, remedy: "исправьте номера строк"))
      return 1...1
    }
    return numbers[0]...numbers[1]
  }
}
