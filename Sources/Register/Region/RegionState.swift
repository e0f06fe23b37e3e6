import Batch
import Region
import RubricModel

/// All that a region is counted from, as it stood in a register at one moment, whatever others enter meanwhile.
package struct RegionState {
  /// The sheets in force.
  package let sheets: StoredSheets
  package let registry: RegionRegistry
  /// Sheets of schools that have none in force: withdrawn, or refused for their errors.
  package let aside: [AsideSheet]
  /// Refused sheets that do not say whose they are.
  package let unknown: [LeftOut]
  /// The experts' values in force, by the place of their sheet.
  package let verdicts: [Place: [StoredVerdict]]
  /// Editions by which the sheets were scored when they came in.
  package let editions: [(id: String, sha256: String, sheets: Int)]

  package init(_ register: RegisterFile) throws(RegisterFault) {
    let current = CurrentSheets(register: register)
    self = try register.database.look { () throws(RegisterFault) in
      let aside = try current.aside()
      return RegionState(
        sheets: try current.sheets(), registry: try RegionRegistry(register), aside: aside.sheets,
        unknown: aside.unknown, verdicts: try current.verdicts(), editions: try current.editions())
    }
  }

  private init(
    sheets: StoredSheets, registry: RegionRegistry, aside: [AsideSheet], unknown: [LeftOut],
    verdicts: [Place: [StoredVerdict]], editions: [(id: String, sha256: String, sheets: Int)]
  ) {
    self.sheets = sheets
    self.registry = registry
    self.aside = aside
    self.unknown = unknown
    self.verdicts = verdicts
    self.editions = editions
  }
}
