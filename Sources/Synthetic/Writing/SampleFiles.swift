import RubricModel
import RussianText

/// The files of an invented region: a folder a wave, a file a school.
package struct SampleFiles: Sendable {
  /// One file, its path below the folder of the region.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]
  }

  /// Waves of the samples in the repository.
  package static let defaultWaves = ["2023-11", "2024-05"].compactMap { ISOMonth($0) }
  /// Stands in the name of every invented school, and so in every file of the generator.
  package static let mark = SchoolNames.mark

  package let files: [File]
  /// Names of the waves, which are names of folders.
  package let waves: [String]

  /// All sheets of the region in these waves, earliest first.
  package init(_ region: SyntheticRegion, waves: [ISOMonth] = defaultWaves) {
    let text = SheetText()
    self.waves = waves.map(\.name)
    files = waves.enumerated().flatMap { wave, month in
      region.sheets(wave: wave, month: month).map { sheet in
        File(path: "\(sheet.wave)/\(sheet.school.id).json", bytes: text.bytes(of: sheet))
      }
    }
  }
}

extension ISOMonth {
  /// As a sheet gives it: `2023-11`.
  var name: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
