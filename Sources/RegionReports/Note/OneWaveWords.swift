import Region

/// Why a school that one wave counts is in none of the comparisons: what the other wave says of it (M13).
package struct OneWaveWords {
  private let reasons: [String: String]

  /// Words for the schools of one wave of a comparison; `other` is the wave that lacks them.
  package init(_ comparison: WaveComparison, _ other: WaveSummary) {
    let leftOut = other.leftOut.filter { !$0.schoolIsCounted }.compactMap { item in
      item.label.map { ($0.id, LeftOutWords.text(of: item)) }
    }
    let lost = comparison.notRecomputed.map { ($0.id, "лист есть, но по другой редакции не пересчитан") }
    reasons = Dictionary(lost + leftOut, uniquingKeysWith: { first, _ in first })
  }

  /// «лист не прислан», «лист отозван», «листа нет» where the wave did not wait for one.
  package func why(_ label: SchoolLabel) -> String { reasons[label.id] ?? "листа нет" }
}
