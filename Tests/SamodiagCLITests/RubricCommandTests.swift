import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// `samodiag rubric list|show|lint`.
@Suite struct RubricCommandTests {
  private let folder = TemporaryFolder()

  @Test func theListReadsAsItDid() {
    let session = Session("rubric", "list")
    #expect(session.status == .done && session.errors.isEmpty)
    for id in ["smp-2023", "smp-2024"] { #expect(session.output.contains("\(id)\n  ")) }
    #expect(session.output.contains("8\u{A0}направлений, 127\u{A0}показателей"))
  }

  @Test func theListIsJSONToo() {
    let session = Session("rubric", "list", "--format", "json")
    #expect(session.status == .done)
    #expect(session.output.contains("\"id\": \"smp-2023\"") && session.output.contains("\"max\": 239"))
  }

  @Test func anIndicatorIsShownWithScaleBasisAndMeasures() {
    let session = Session("rubric", "show", "smp-2023", "TV-01")
    #expect(session.status == .done)
    expectGolden(session.output, "show-indicator.txt")
  }

  @Test func anEditionIsShownWholeWithEveryIndicatorOnce() {
    let session = Session("rubric", "show", "smp-2023")
    #expect(session.status == .done)
    for id in ["ZN-01", "VO-21", "TV-01", "OS-13"] {
      #expect(session.output.ranges(of: "    \(id) ").count == 1, "\(id)")
    }
    #expect(session.output.contains("! — критический показатель"))
  }

  @Test("The shipped editions have no error", arguments: ["smp-2023", "smp-2024"])
  func shippedEditionsAreClean(id: String) {
    let session = Session("rubric", "lint", id)
    #expect(session.status == .done, "\(session.errors)")
    #expect(session.output.hasPrefix("Ошибок нет"))
  }

  @Test func aBrokenEditionIsToldAllAtOnceAndInBothForms() throws {
    try copyEdition()
    let file = folder["smp-2023/rubric.json"]
    try folder.write(Repository.text(file).with("\"titel\"", for: "\"title\""), "smp-2023/rubric.json")
    let text = Session("rubric", "lint", folder["smp-2023"])
    #expect(text.status == .dataErrors)
    #expect(text.errors.contains("\(file):") && text.errors.contains("titel"), "\(text.errors)")
    let json = Session("rubric", "lint", folder["smp-2023"], "--format", "json")
    #expect(json.status == .dataErrors && json.errors.isEmpty)
    #expect(json.output.contains("titel"))
    let score = Session("score", Repository.everyForm, "--rubric", folder["smp-2023"])
    #expect(score.status == .dataErrors && score.output.isEmpty)
  }

  @Test func whatIsNotThereEndsWith66() {
    for words in [["lint", "smp-1999"], ["show", "smp-1999"]] {
      let session = Session(["rubric"] + words)
      #expect(session.status == .inputMissing && session.output.isEmpty)
      #expect(session.errors.contains("smp-1999"))
    }
    let empty = Session(["rubric", "list"], rubrics: folder.path)
    #expect(empty.status == .inputMissing || empty.output.contains("smp-2023"), "or found beside the program")
  }

  private func copyEdition() throws {
    let source = "\(Repository.rubrics)/smp-2023"
    for path in FolderListing(of: source).files {
      try folder.write(Repository.text(path), "smp-2023/\(path.dropFirst(source.count + 1))")
    }
  }
}
