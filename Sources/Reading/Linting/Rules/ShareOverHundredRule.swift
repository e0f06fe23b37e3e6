import RubricModel

/// A band of a share that begins above 100 %.
struct ShareOverHundredRule: IndicatorRule {
  let id = "rubric.share-over-100"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    guard case .share = indicator.scale.shape else { return }
    for band in indicator.scale.options {
      guard let bound = [band.from, band.below].compactMap({ $0 }).max(), bound > 100 else { continue }
      report.add(
        at: band.place, "граница интервала показателя \(indicator.id) больше 100\u{A0}%",
        expected: "от 0 до 100", found: "\(bound)",
        remedy: "доля не бывает больше целого: исправьте границу")
    }
  }
}
