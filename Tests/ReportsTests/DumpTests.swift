import Foundation
import OfficeFiles
import Testing

@testable import Reports

/// Writes the demonstration to a folder, to be looked at: `SAMODIAG_DUMP=/tmp/out swift test --filter Dump`.
///
/// `SAMODIAG_TEMPLATES=a.docx:b.docx` puts it into those templates too.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SAMODIAG_DUMP"] != nil)) struct DumpTests {
  private func write(_ bytes: [UInt8], _ name: String) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["SAMODIAG_DUMP"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  @Test(arguments: ReportFormat.allCases) func writesDemo(format: ReportFormat) throws {
    try write(format.render(Demo.document), "demo.\(format.fileExtension)")
  }

  @Test func fillsTemplates() throws {
    let paths = ProcessInfo.processInfo.environment["SAMODIAG_TEMPLATES"]?.split(separator: ":") ?? []
    for path in paths {
      var options = ReportOptions()
      options.template = try DocxTemplate(Array(Data(contentsOf: URL(fileURLWithPath: String(path)))))
      let name = path.split(separator: "/").suffix(2).joined(separator: "-")
      try write(ReportFormat.docx.render(Demo.document, options), "filled-\(name)")
    }
  }
}
