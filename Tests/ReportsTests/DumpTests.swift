import Foundation
import Testing

@testable import Reports

/// Writes the demonstration to a folder, to be looked at: `SAMODIAG_DUMP=/tmp/out swift test --filter Dump`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SAMODIAG_DUMP"] != nil)) struct DumpTests {
  @Test(arguments: ReportFormat.allCases) func writesDemo(format: ReportFormat) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["SAMODIAG_DUMP"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let bytes = try format.render(Demo.document)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/demo.\(format.fileExtension)"))
  }
}
