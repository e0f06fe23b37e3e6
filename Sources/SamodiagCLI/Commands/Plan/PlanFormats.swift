import Encoded
import FileSystem
import OfficeFiles
import PlanReports
import Planning
import Reading
import Reports

/// A form in which a plan leaves the program.
enum PlanFormat: String, CaseIterable {
  case text, json, html, docx, xlsx, ics, md

  init?(name: String) {
    self.init(rawValue: name.lowercased() == "txt" ? "text" : name.lowercased())
  }

  var fileExtension: String { self == .text ? "txt" : rawValue }

  /// The plan as bytes of a file.
  func render(_ school: PlannedSchool, width: Int) throws(OfficeFault) -> [UInt8] {
    switch self {
    case .json:
      var json = JSONWriter(indent: 2)
      ActionPlanJSON(school.plan, of: school.scored).write(to: &json)
      return json.finish()
    case .xlsx: return try PlanWorkbook(school).write()
    case .ics: return PlanCalendar(school, engine: CommandLineTool.engine).write()
    case .text: return try document(.text, school, width)
    case .html: return try document(.html, school, width)
    case .docx: return try document(.docx, school, width)
    case .md: return try document(.markdown, school, width)
    }
  }

  private func document(_ format: ReportFormat, _ school: PlannedSchool, _ width: Int) throws(OfficeFault) -> [UInt8] {
    var options = ReportOptions()
    options.textWidth = width
    return try format.render(PlanDocument(school).document, options)
  }
}

/// Writes files made beforehand into a folder: all of them, or none where one stands in the way.
struct PaperFolder {
  let path: String
  let replaces: Bool
  /// What the command reads, which stays whatever may be replaced.
  let inputs: InputGuard

  /// The paths written.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(FileError) -> [String]? {
    let paths = files.map { Path.join(path, $0.name) }
    guard replaces || !paths.contains(where: { Files.kind(of: $0) != nil }) else { return nil }
    for path in paths { try inputs.check(path) }
    try Files.makeFolder(path)
    for (file, path) in zip(files, paths) { try Output.write(file.bytes, to: path) }
    return paths
  }
}
