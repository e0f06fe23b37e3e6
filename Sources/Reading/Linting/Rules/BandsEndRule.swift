import RubricModel

/// A last band that ends, so that a high answer would fall into none.
struct BandsEndRule: IndicatorRule {
  let id = "rubric.bands-end"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard let last = indicator.bands.last, let below = last.below else { return }
    report.add(
      at: last.place, "последний интервал показателя \(indicator.id) ограничен сверху",
      expected: "ключа below нет", found: "below: \(below)",
      remedy: "уберите below у последнего интервала: он открыт сверху")
  }
}
