import RubricModel

/// A whole number in a sheet (rule 6 of `AnswerSheetReader`): digits alone, at most 1 000 000 000.
struct WholeNumber {
  static let most = 1_000_000_000

  /// «часть (part)» …: names the number in messages.
  let name: String
  let indicator: String

  /// The number, or nil with a problem.
  func read(_ node: JSONNode, _ problems: inout [Problem]) -> Int? {
    guard let text = node.numberText else {
      problems.append(notNumber(node))
      return nil
    }
    if text.utf8.first == 0x2D {
      problems.append(make("negative", node, "меньше нуля", "впишите число не меньше 0"))
      return nil
    }
    guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      let remedy = "впишите целое число; долю дайте как \"part\" и \"of\" или как \"percent\""
      problems.append(make("not-integer", node, "не целое число", remedy))
      return nil
    }
    guard let value = Int(text), value <= Self.most else {
      problems.append(make("too-large", node, "слишком большое число", "проверьте, нет ли лишних цифр"))
      return nil
    }
    return value
  }

  private func notNumber(_ node: JSONNode) -> Problem {
    guard let text = node.string else {
      return make("not-number", node, "\(node.kind.russian) вместо числа", "впишите целое число")
    }
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return make("number-as-text", node, "текст вместо числа", "впишите целое число без кавычек")
    }
    return make("number-as-text", node, "число в кавычках", "уберите кавычки")
  }

  private func make(_ id: String, _ node: JSONNode, _ summary: String, _ remedy: String) -> Problem {
    Problem(
      "answers.\(id)", at: node.place, "\(indicator): \(name) — \(summary)",
      expected: "целое число от 0 до 1\u{A0}000\u{A0}000\u{A0}000 без кавычек",
      found: node.excerpt, remedy: remedy)
  }
}
