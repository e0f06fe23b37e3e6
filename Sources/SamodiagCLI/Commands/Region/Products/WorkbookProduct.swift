import OfficeFiles
import Region
import RegionReports

/// The workbook, one sheet a question.
struct WorkbookProduct: RegionProduct {
  func paper(_ region: RegionCase) -> (title: String, file: String)? {
    ("Книга региона, Excel", "svod-\(region.current.wave).xlsx")
  }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    let bytes: [UInt8]
    do throws(OfficeFault) {
      bytes = try RegionWorkbook(region, engine: CommandLineTool.engine).write()
    } catch {
      throw .office(error)
    }
    try take(RegionFile(name: "svod-\(region.current.wave).xlsx", bytes: bytes))
  }
}
