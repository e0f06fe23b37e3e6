import Region
import RegionReports

/// The tables for other programs, with their data dictionary.
struct TablesProduct: RegionProduct {
  func paper(_ region: RegionCase) -> (title: String, file: String)? { nil }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    let tables = RegionTables(region)
    try Self.write(tables.tables, tables.package, take)
  }

  static func write(
    _ tables: [DataTable], _ package: DataPackage, _ take: (RegionFile) throws(RegionRefusal) -> Void
  ) throws(RegionRefusal) {
    for table in tables { try take(RegionFile(name: "tables/\(table.name).csv", bytes: table.csv)) }
    try take(RegionFile(name: "tables/datapackage.json", bytes: package.json))
  }
}

/// Everything as one JSON object.
struct JSONProduct: RegionProduct {
  func paper(_ region: RegionCase) -> (title: String, file: String)? { nil }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    try take(RegionFile(name: "region-\(region.current.wave).json", bytes: RegionJSON(region).bytes))
  }
}
