import RubricModel

/// A band into which no value falls.
struct BandEmptyRule: IndicatorRule {
  let id = "rubric.band-empty"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    for band in indicator.bands {
      guard let from = band.from, let below = band.below, from >= below else { continue }
      report.add(
        at: band.place, "в интервал «\(band.text)» показателя \(indicator.id) не попадёт ни одно значение",
        expected: "from меньше below", found: "from: \(from), below: \(below)",
        remedy: "исправьте границы: from входит в интервал, below — нет")
    }
  }
}
