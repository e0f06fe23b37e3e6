import Foundation
import OfficeFiles
import RussianText
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

  @Test func writesAListOfSchools() throws {
    var table = Table(
      caption: "Школы", columns: [.init("Школа"), .init("Баллы", .right), .init("Уровень")],
      rows: (1...40).map { number in
        let place = "\(["Ёлкинская", "Ельцовская", "Южная"][number % 3]) школа №\u{A0}\(number)"
        return Table.Row([
          Phrase([.link(place, to: .address("https://example.org/\(number)"))]),
          Phrase(decimal(number * 37 % 1_000, places: 1)), "\(level: Demo.levels[number % 4])",
        ])
      })
    table.isInteractive = true
    try write(ReportFormat.html.render(Document(title: "Школы региона", [.table(table)])), "list.html")
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
