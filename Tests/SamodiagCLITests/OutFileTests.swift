import FileSystem
import SamodiagCLI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `--out`: the file appears whole, or the old one stays as it was.
@Suite struct OutFileTests {
  private let folder = TemporaryFolder()

  @Test func theFileHoldsWhatTheScreenWouldShow() throws {
    let shown = Session("score", Repository.everyForm, "--format", "csv")
    let written = Session("score", Repository.everyForm, "--format", "csv", "--out", folder["a.csv"])
    #expect(written.status == .done && written.output.isEmpty)
    #expect(try Repository.text(folder["a.csv"]) == shown.output)
    #expect(FolderListing(of: folder.path).files == [folder["a.csv"]], "no temporary is left")
  }

  @Test func aFolderInItsPlaceEndsWith74() {
    let session = Session("score", Repository.everyForm, "--out", folder.path)
    #expect(session.status == .cannotWrite)
    #expect(session.errors.contains(folder.path) && session.errors.contains("как исправить: "))
  }

  @Test func aFolderThatIsNotThereEndsWith74() {
    let session = Session("score", Repository.everyForm, "--out", folder["нет/a.csv"])
    #expect(session.status == .cannotWrite)
    #expect(session.errors.contains("нет/a.csv"))
  }

  @Test func aSheetThatIsRefusedLeavesTheOldFileAlone() throws {
    try folder.write("прежний", "a.json")
    let broken = "\(Repository.root)/Samples/broken/truncated.json"
    let session = Session("score", broken, "--format", "json", "--out", folder["a.json"])
    #expect(session.status == .dataErrors)
    #expect(try Repository.text(folder["a.json"]) == "прежний", "nothing written where all data is wrong")
  }
}

/// `-`: one sheet, or a sheet a line, from standard input.
@Suite(.serialized) struct StandardInputTests {
  private let folder = TemporaryFolder()

  /// Runs with a file in the place of standard input.
  private func session(_ words: String..., input: String) throws -> Session {
    try folder.write(input, "input")
    let kept = dup(0)
    defer {
      dup2(kept, 0)
      close(kept)
    }
    let file = open(folder["input"], O_RDONLY)
    dup2(file, 0)
    close(file)
    return Session(words)
  }

  @Test func oneSheetIsScoredLikeAFile() throws {
    let sheet = try Repository.text(Repository.everyForm)
    let piped = try session("score", "-", input: sheet)
    #expect(piped.status == .done)
    #expect(piped.output == Session("score", Repository.everyForm).output)
    #expect(
      try session("explain", "-", "TV-01", input: sheet).output
        == Session("explain", Repository.everyForm, "TV-01").output)
  }

  @Test func manyLinesAreScoredEach() throws {
    let line = try Repository.text(Repository.everyForm).with(" ", for: "\n")
    let piped = try session("score", "-", "--format", "json", input: "\(line)\n\(line)\n")
    #expect(piped.status == .done && piped.output.split(separator: "\n").count == 2)
  }

  @Test func aMistakeNamesStandardInput() throws {
    for command in ["score", "explain"] {
      let piped = try session(command, "-", input: "{ \"format\": ")
      #expect(piped.status == .dataErrors && piped.output.isEmpty)
      #expect(piped.errors.contains("стандартный ввод:1:"), "\(piped.errors)")
    }
  }
}
