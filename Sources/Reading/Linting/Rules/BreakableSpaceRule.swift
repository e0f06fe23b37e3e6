import RubricModel

/// An ordinary space before % or after №, where a line may break.
struct BreakableSpaceRule: TextRule {
  let id = "rubric.breakable-space"
  let severity = Problem.Severity.warning

  func check(_ text: TextValue, _ report: inout LintReport) {
    guard isBreakable(text.bytes) else { return }
    report.add(
      at: text.place, "обычный пробел перед % или после №",
      expected: "неразрывный пробел (U+00A0)", found: text.text,
      remedy: "замените пробел неразрывным, чтобы число и знак не разошлись по строкам")
  }

  private func isBreakable(_ bytes: ArraySlice<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    var previous: UInt8 = 0
    var afterNumeroSign = false
    // № is E2 84 96 in UTF-8.
    var numero = 0
    for byte in bytes {
      if byte == UInt8(ascii: "%"), previous == space { return true }
      if byte == space, afterNumeroSign { return true }
      afterNumeroSign = false
      switch (numero, byte) {
      case (_, 0xE2): numero = 1
      case (1, 0x84): numero = 2
      case (2, 0x96):
        numero = 0
        afterNumeroSign = true
      default: numero = 0
      }
      previous = byte
    }
    return false
  }
}
