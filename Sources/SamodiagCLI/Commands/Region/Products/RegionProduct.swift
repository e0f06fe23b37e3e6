import Region
import RubricModel

/// One file of the outcome, by its path inside the folder.
struct RegionFile {
  let name: String
  let bytes: [UInt8]
}

/// One thing `samodiag region` makes of a region's case; a new one is a new file and a line in `RegionOutput`.
protocol RegionProduct {
  /// What a person opens, with its name in Russian; nil for what is meant for programs.
  func paper(_ region: RegionCase) -> (title: String, file: String)?
  /// All files, each handed over as soon as it is made.
  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal)
}
