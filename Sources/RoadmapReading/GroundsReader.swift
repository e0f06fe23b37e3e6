import Reading
import RubricModel

/// Reads whether a fact is stated or inferred; the three keys stand beside the fact itself.
struct GroundsReader {
  /// What stands for grounds that could not be read, so that the rest can be checked; already reported.
  static let unread = Grounds(.stated)

  func read(_ object: ObjectReader, _ problems: inout [Problem]) -> Grounds {
    guard object.node("basis") != nil else {
      problems.append(
        Problem(
          "roadmap.basis-missing", at: object.node.place, "не сказано, откуда это: у \(object.what) нет «basis»",
          expected: "\"basis\": \"stated\" (сказано в строке) или \"inferred\" (по содержанию, с пояснением в why)",
          remedy: "перечитайте строку документа и добавьте основание"))
      return Self.unread
    }
    guard let kind: Grounds.Kind = object.word("basis", &problems) else { return Self.unread }
    return Grounds(
      kind, at: object.optionalWord("at", &problems), why: object.optionalString("why", &problems))
  }
}
