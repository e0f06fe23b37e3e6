import RubricModel
import RussianText

/// Reads the passport of a school from a sheet (rule 4 of `AnswerSheetReader`).
struct SchoolReader {
  func read(_ node: JSONNode, _ problems: inout [Problem]) -> School? {
    let keys = ["id", "name", "municipality", "educationLevels", "specialNeeds", "kind"]
    guard let school = ObjectReader(node, what: "школы", allowed: keys, problems: &problems) else { return nil }
    let id = school.string("id", &problems)
    if let id, let place = school.node["id"]?.place { check(id: id, at: place, &problems) }
    return School(
      id: id ?? "", name: text(school, "name", required: true, &problems) ?? "",
      municipality: school.optionalObject("municipality", &problems).flatMap { municipality($0, &problems) },
      educationLevels: school.node["educationLevels"].flatMap { levels($0, &problems) },
      specialNeeds: school.optionalBool("specialNeeds", &problems),
      kind: text(school, "kind", required: false, &problems))
  }

  private func text(
    _ object: ObjectReader, _ key: String, required: Bool, _ problems: inout [Problem]
  ) -> String? {
    let text = required ? object.string(key, &problems) : object.optionalString(key, &problems)
    if let text, text.hasOnlySpace, let node = object.node(key) { problems.append(.blank(node, key, object.what)) }
    return text
  }

  private func municipality(_ node: JSONNode, _ problems: inout [Problem]) -> Municipality? {
    guard let object = ObjectReader(node, what: "муниципалитета", allowed: ["oktmo", "name"], problems: &problems)
    else {
      return nil
    }
    let oktmo = object.string("oktmo", &problems)
    if let oktmo, let value = object.node("oktmo"), !OKTMO.isWellFormed(oktmo) {
      let digits = oktmo.utf8.allSatisfy { $0 &- 0x30 < 10 } ? " (\(Plural.digits(oktmo.utf8.count)))" : ""
      problems.append(
        Problem(
          "school.oktmo", at: value.place, "код ОКТМО записан неверно",
          expected: "8 цифр (муниципалитет) или 11 (населённый пункт)",
          found: value.excerpt + digits, remedy: "возьмите код из справочника ОКТМО, без пробелов и контрольного числа")
      )
    }
    return Municipality(oktmo: oktmo ?? "", name: text(object, "name", required: true, &problems) ?? "")
  }

  private func levels(_ node: JSONNode, _ problems: inout [Problem]) -> Set<EducationLevel>? {
    let words = EducationLevel.allCases.map(\.rawValue)
    let expected = "список из \(words.joined(separator: ", ")) — хотя бы один, каждый не больше раза"
    func problem(_ place: JSONNode, _ summary: String, _ remedy: String) -> Problem {
      Problem(
        "school.education-levels", at: place.place, summary, expected: expected, found: place.excerpt, remedy: remedy)
    }
    guard node.kind == .array else {
      problems.append(problem(node, "уровни образования записаны неверно", "напишите список: [\"primary\", \"basic\"]"))
      return nil
    }
    var levels: Set<EducationLevel> = []
    for element in node.elements {
      guard problems.count < AnswerSheetReader.mostProblems else { break }
      let level = EducationLevel.allCases.first { level in
        element.string.map { $0.utf8.elementsEqual(level.rawValue.utf8) } ?? false
      }
      guard let level else {
        let remedy = "primary — начальное, basic — основное, secondary — среднее общее образование"
        problems.append(problem(element, "неизвестный уровень образования", remedy))
        continue
      }
      if !levels.insert(level).inserted {
        problems.append(problem(element, "уровень образования повторяется", "оставьте его один раз"))
      }
    }
    if node.elements.isEmpty {
      problems.append(problem(node, "не назван ни один уровень образования", "назовите уровни, которые ведёт школа"))
    }
    return levels
  }
}
