import RubricModel

/// Bands that do not begin at 0, so that a low answer would fall into none.
struct BandsStartRule: IndicatorRule {
  let id = "rubric.bands-start"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard let first = indicator.bands.first, let from = first.from, from != 0 else { return }
    report.add(
      at: first.place, "интервалы показателя \(indicator.id) начинаются не с 0",
      expected: "from: 0", found: "from: \(from)",
      remedy: "первый интервал должен начинаться с 0")
  }
}
