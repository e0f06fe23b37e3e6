import RubricModel

/// Straight quotes in a Russian text, which readers see in every report.
struct StraightQuotesRule: TextRule {
  let id = "rubric.straight-quotes"
  let severity = Problem.Severity.warning

  func check(_ text: TextValue, _ report: inout LintReport) {
    guard text.bytes.contains(UInt8(ascii: "\"")) else { return }
    report.add(
      at: text.place, "прямые кавычки в тексте",
      expected: "«ёлочки», внутри них „лапки“", found: text.text,
      remedy: "замените прямые кавычки ёлочками")
  }
}
