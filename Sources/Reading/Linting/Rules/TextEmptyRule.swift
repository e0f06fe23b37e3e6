import RubricModel

/// A text that is there but says nothing; the three texts of a measure have a rule of their own.
struct TextEmptyRule: TextRule {
  let id = "rubric.text-empty"

  func check(_ text: TextValue, _ report: inout LintReport) {
    let measure = ["action", "owner", "evidence"]
    guard text.hasNoText && !text.isUnder(measure) else { return }
    report.add(
      at: text.place, "пустой текст в поле \(text.key)",
      remedy: "заполните поле или уберите его, если оно необязательно")
  }
}
