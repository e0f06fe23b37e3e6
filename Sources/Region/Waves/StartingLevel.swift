import RubricModel
import Scoring

/// The level at which a school entered: its first accepted wave under the edition of that wave, frozen (P10).
package struct StartingLevel: Sendable {
  package let label: SchoolLabel
  package let wave: String
  /// The edition the school answered in that wave; a later one changes nothing here.
  package let edition: RegionEdition
  package let levels: LevelRange?

  /// The starting levels of all schools that sent a sheet up to a wave, in the order of ids.
  ///
  /// A sheet counts whatever its edition; one whose edition is not among `editions` is passed over.
  package static func all(
    _ selector: WaveSelector, upTo last: String, editions: [RegionEdition]
  ) -> [StartingLevel] {
    var starts: [StartingLevel] = []
    var seen: Set<String> = []
    for wave in selector.waves where !last.precedesInBytes(wave) {
      for sheet in selector.accepted(in: wave) where !seen.contains(sheet.label.id) {
        guard let edition = editions.first(where: { $0.id == sheet.own.edition }) else { continue }
        seen.insert(sheet.label.id)
        let result = SchoolResult(sheet, under: edition)
        starts.append(
          StartingLevel(label: sheet.label, wave: wave, edition: edition, levels: result.overall.levels))
      }
    }
    return starts.sorted { SchoolLabel.precedes($0.label, $1.label) }
  }
}
