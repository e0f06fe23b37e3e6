import RubricModel

/// A last band that ends, so that a high answer would fall into none.
struct BandsEndRule: LintRule {
  let id = "rubric.bands-end"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    for indicator in subject.indicators {
      guard let last = indicator.bands.last, let below = last.below else { continue }
      report.add(
        at: last.place, "последний интервал показателя \(indicator.id) ограничен сверху",
        expected: "ключа below нет", found: "below: \(below)",
        remedy: "уберите below у последнего интервала: он открыт сверху")
    }
  }
}
