import Region
import Reports
import RussianText

/// Sentences that several sheets begin with.
extension RegionSubject {
  /// Who is counted and who is not (M13).
  var whoIsCounted: String {
    let coverage = current.whole.coverage
    let parts = [
      ("лист не прислан", coverage.missing), ("лист не требуется", coverage.excused),
      ("лист есть, но не учтён", coverage.setAside),
    ].filter { $0.1 > 0 }.map { "\($0.0) — \(number($0.1))" }
    let start =
      "Волна «\(wave(current.wave))». Известно школ: \(number(coverage.known)), учтено — \(number(coverage.counted))."
    return parts.isEmpty
      ? start + " Не учтённых школ нет."
      : "\(start) Не учтены: \(parts.joined(separator: ", ")); они названы на листе «\(LeftOutSheet.title)»."
  }

  /// What the two last columns of a distribution are.
  static let openWords =
    "«Не определён» — не хватает ответов, и от них зависит уровень; «не оценивается» — к школе не применяется ни один показатель. Это не нули."

  /// Which schools lie behind sheets on the change.
  static func both(_ comparison: WaveComparison) -> String { DynamicsPart.intro(comparison).plain }
}
