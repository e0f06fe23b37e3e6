import Region
import RegionReports
import RussianText

/// The tables for other programs, with their data dictionary.
struct TablesProduct: RegionProduct {
  func entrance(_ region: RegionCase) -> String? { nil }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    let wave = region.current.wave
    let title = "Самодиагностика школ, \(RussianText.wave(wave))"
    try Self.write(RegionTables(region).tables, name: "region-\(wave)", title: title, take)
  }

  static func write(
    _ tables: [DataTable], name: String, title: String, _ take: (RegionFile) throws(RegionRefusal) -> Void
  ) throws(RegionRefusal) {
    for table in tables { try take(RegionFile(name: "tables/\(table.name).csv", bytes: table.csv)) }
    try take(
      RegionFile(name: "tables/datapackage.json", bytes: DataPackage(name: name, title: title, tables).json))
  }
}

/// Everything as one JSON object.
struct JSONProduct: RegionProduct {
  func entrance(_ region: RegionCase) -> String? { nil }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    try take(RegionFile(name: "region-\(region.current.wave).json", bytes: RegionJSON(region).bytes))
  }
}
