import RubricModel

/// Values between two bands that belong to neither.
struct BandsGapRule: IndicatorRule {
  let id = "rubric.bands-gap"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for (lower, upper) in indicator.neighbouringBands {
      guard let below = lower.below, let from = upper.from, below < from else { continue }
      report.add(
        at: upper.place, "между интервалами показателя \(indicator.id) разрыв",
        expected: "from: \(below)", found: "from: \(from)",
        remedy: "начните интервал «\(upper.text)» там, где кончается предыдущий: его below равен \(below)")
    }
  }
}
