import RubricModel

/// A text that is there but says nothing; the three texts of a measure have a rule of their own.
struct TextEmptyRule: LintRule {
  let id = "rubric.text-empty"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let measure = ["action", "owner", "evidence"]
    for text in subject.texts where text.hasNoText && !text.isUnder(measure) {
      report.add(
        at: text.place, "пустой текст в поле \(text.key)",
        remedy: "заполните поле или уберите его, если оно необязательно")
    }
  }
}
