import RubricModel

/// Values that belong to two bands, or a band in the middle that has no end.
struct BandsOverlapRule: IndicatorRule {
  let id = "rubric.bands-overlap"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for (lower, upper) in indicator.neighbouringBands {
      guard let from = upper.from else { continue }
      if let below = lower.below {
        guard below > from else { continue }
        report.add(
          at: upper.place, "интервалы показателя \(indicator.id) перекрываются",
          expected: "from: \(below)", found: "from: \(from)",
          remedy: "начните интервал «\(upper.text)» там, где кончается предыдущий: его below равен \(below)")
      } else {
        report.add(
          at: lower.place, "у интервала «\(lower.text)» показателя \(indicator.id) нет верхней границы",
          expected: "below: \(from)", found: "ключа below нет",
          remedy: "без below может быть только последний интервал")
      }
    }
  }
}
