import RubricModel

/// Straight quotes in a Russian text, which readers see in every report.
struct StraightQuotesRule: LintRule {
  let id = "rubric.straight-quotes"
  let severity = Problem.Severity.warning

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for text in subject.texts where text.bytes.contains(UInt8(ascii: "\"")) {
      report.add(
        at: text.place, "прямые кавычки в тексте",
        expected: "«ёлочки», внутри них „лапки“", found: text.text,
        remedy: "замените прямые кавычки ёлочками")
    }
  }
}
