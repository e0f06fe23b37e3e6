import OfficeFiles
import Region
import RegionReports
import Reports

/// The analytical note in one format.
struct NoteProduct: RegionProduct {
  let format: ReportFormat
  let options: ReportOptions

  func paper(_ region: RegionCase) -> (title: String, file: String)? {
    ("Аналитическая справка, \(format.label)", "spravka-\(region.current.wave).\(format.fileExtension)")
  }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    let document = RegionNote(region, engine: CommandLineTool.engine).document
    let bytes: [UInt8]
    do throws(OfficeFault) { bytes = try format.render(document, options) } catch { throw .office(error) }
    try take(RegionFile(name: "spravka-\(region.current.wave).\(format.fileExtension)", bytes: bytes))
  }
}
