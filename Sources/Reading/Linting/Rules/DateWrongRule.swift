import RubricModel

/// A date that is not in the calendar or not in the ISO form.
struct DateWrongRule: LintRule {
  let id = "rubric.date-wrong"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for text in subject.texts {
      switch text.key {
      case "date":
        guard !ISODate.isDate(text.text, orShorter: true) else { continue }
        add(text, expected: "ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ", &report)
      case "checkedOn", "from", "to":
        guard !ISODate.isDate(text.text, orShorter: false) else { continue }
        add(text, expected: "ГГГГ-ММ-ДД", &report)
      default:
        continue
      }
    }
  }

  private func add(_ text: TextValue, expected: String, _ report: inout LintReport) {
    report.add(
      at: text.place, "такой даты нет: поле \(text.key)", expected: expected, found: text.text,
      remedy: "запишите дату по образцу 2023-09-01")
  }
}
