import RubricModel
import RussianText

/// A date that is not in the calendar or not in the ISO form.
struct DateWrongRule: TextRule {
  let id = "rubric.date-wrong"

  func check(_ text: TextValue, _ report: inout LintReport) {
    guard text.isUnder(["date", "checkedOn", "from", "to"]) else { return }
    switch text.key {
    case "date":
      guard !isDate(text.text) else { return }
      add(text, expected: "ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ", &report)
    case "checkedOn", "from", "to":
      guard ISODay(text.text) == nil else { return }
      add(text, expected: "ГГГГ-ММ-ДД", &report)
    default:
      return
    }
  }

  private func add(_ text: TextValue, expected: String, _ report: inout LintReport) {
    report.add(
      at: text.place, "такой даты нет: поле \(text.key)", expected: expected, found: text.text,
      remedy: "запишите дату по образцу 2023-09-01")
  }

  /// A document may be known by its year or month only.
  private func isDate(_ text: String) -> Bool {
    if ISODay(text) != nil || ISOMonth(text) != nil { return true }
    return text.utf8.count == 4 && ISOMonth(text + "-01") != nil
  }
}
