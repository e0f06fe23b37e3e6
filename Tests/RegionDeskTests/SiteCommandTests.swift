import Foundation
import FileSystem
import SamodiagCLI
import Synchronization
import TestSupport
import Testing

@Suite("region --format site")
struct SiteCommandTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  private let folder = TemporaryFolder()

  private func run(_ words: String...) -> SamodiagCLI.ExitStatus { run(words) }

  private func run(_ words: [String]) -> SamodiagCLI.ExitStatus {
    let console = Console(
      output: { _ in true }, error: { _ in },
      environment: { $0 == "SAMODIAG_RUBRICS" ? "\(Self.root)/Rubrics" : nil }, width: nil, program: "samodiag")
    return CommandLineTool().run(
      ["region", "\(Self.root)/Samples/sakhalin", "--out", folder["out"], "--format", "site"] + words, console)
  }

  @Test("The site of the sample has a page for every counted sheet of both waves") func whole() throws {
    #expect(run() == .done)
    let pages = FolderListing(of: folder["out/site/schools"], endings: [".html"]).files
    #expect(pages.count == 78)
    let page = String(decoding: try Files.read(folder["out/site/schools/1026500000614/2024-05.html"]), as: UTF8.self)
    #expect(page.contains("id=\"ZN-05\"") && page.contains("1 из 9 (11,11\u{A0}%)"), "the answer as sent")
  }

  @Test(
    "Lists are looked at on the day that --as-of names, or else on the deadline of the wave",
    arguments: [
      ([], "на 20.05.2024", 7), (["--as-of", "2024-04-20"], "на 20.04.2024", 0),
      (["--as-of", "30.09.2024"], "на 30.09.2024", 7),
    ])
  func day(words: [String], told: String, overdue: Int) throws {
    #expect(run(["--lists", "\(Self.root)/Samples/registry/lists.xlsx"] + words) == .done)
    let page = String(decoding: try Files.read(folder["out/site/calls.html"]), as: UTF8.self)
    #expect(page.contains(told))
    #expect(page.components(separatedBy: "просрочена: срок").count - 1 == overdue)
  }

  @Test("A site is not replaced unasked, and a folder of somebody else's never") func replacing() throws {
    #expect(run() == .done)
    try folder.write("мои заметки", "out/site/notes.txt")
    #expect(run() == .cannotWrite)
    #expect(Files.kind(of: folder["out/site/notes.txt"]) == .file)
    #expect(run("--force") == .done)
    #expect(Files.kind(of: folder["out/site/index.html"]) == .file)
    let other = TemporaryFolder()
    try other.write("x", "site/diary.txt")
    let console = Console(
      output: { _ in true }, error: { _ in },
      environment: { $0 == "SAMODIAG_RUBRICS" ? "\(Self.root)/Rubrics" : nil }, width: nil, program: "samodiag")
    let words = ["region", "\(Self.root)/Samples/sakhalin", "--out", other.path, "--format", "site", "--force"]
    #expect(CommandLineTool().run(words, console) == .cannotWrite)
    #expect(Files.kind(of: other["site/diary.txt"]) == .file && Files.kind(of: other["site/index.html"]) == nil)
  }
}
