import Foundation
import Testing

@testable import OfficeFiles

/// Writes files of every kind to a folder, to be opened by other programs: `SAMODIAG_DUMP=/tmp/out swift test --filter Dump`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SAMODIAG_DUMP"] != nil)) struct DumpTests {
  @Test func writesFiles() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["SAMODIAG_DUMP"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let book = Workbook(
      properties: WordPackageTests.properties,
      sheets: [WorkbookTests.questionnaire, WorkbookTests.lists, ChartTests.sheet])
    try Data(SheetPackage(book).write()).write(to: URL(fileURLWithPath: folder + "/book.xlsx"))
  }
}
