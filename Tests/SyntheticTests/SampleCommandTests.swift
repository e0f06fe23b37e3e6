import FileSystem
import SamodiagCLI
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `samodiag sample` at its word.
@Suite final class SampleCommandTests {
  private let folder: String

  init() throws {
    var template = Array("/tmp/samodiag-sample-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit {
    for file in FolderListing(of: folder).files { unlink(file) }
    rmdir("\(folder)/lists")
    for wave in ["2023-11", "2024-05", "2025-11"] { rmdir("\(folder)/out/\(wave)") }
    rmdir("\(folder)/out")
    rmdir(folder)
  }

  private func run(_ words: String...) -> (status: SamodiagCLI.ExitStatus, errors: String) {
    let errors = Lines()
    let console = Console(
      output: { _ in true }, error: { errors.add($0) },
      environment: { $0 == "SAMODIAG_RUBRICS" ? "\(Repository.root)/Rubrics" : nil }, width: nil, program: "samodiag")
    return (CommandLineTool().run(["sample"] + words, console), errors.text)
  }

  private var files: [String] { FolderListing(of: "\(folder)/out").files.map { String($0.dropFirst(folder.count)) } }

  @Test func itWritesAFileASchoolInAFolderAWave() {
    #expect(run("--out", "\(folder)/out", "--schools", "2", "--waves", "2023-11,2025-11").status == .done)
    #expect(
      files == [
        "/out/2023-11/1026500000120.json", "/out/2023-11/1026500000196.json", "/out/2025-11/1026500000120.json",
        "/out/2025-11/1026500000196.json",
      ])
  }

  @Test func itWritesOverItsOwnFilesAndTheBytesStayTheSame() throws {
    #expect(run("--out", "\(folder)/out", "--schools", "1").status == .done)
    let path = "\(folder)/out/2023-11/1026500000120.json"
    let before = try Files.read(path)
    #expect(run("--out", "\(folder)/out", "--schools", "1").status == .done)
    #expect(try Files.read(path) == before)
  }

  @Test func itWritesTheListsOfTheRegionAndWritesOverItsOwn() throws {
    #expect(run("--lists", "\(folder)/lists", "--schools", "3").status == .done)
    let path = "\(folder)/lists/schools.csv"
    let before = try Files.read(path)
    #expect(run("--lists", "\(folder)/lists", "--schools", "3").status == .done)
    #expect(try Files.read(path) == before)
    #expect(Files.kind(of: "\(folder)/out") == nil)
  }

  @Test(arguments: ["schools.csv", "notes.txt", "README.md"])
  func itNeverTouchesSomebodysLists(name: String) throws {
    try Files.makeFolder("\(folder)/lists")
    try Output.write(Array("Школа;Название\n".utf8), to: "\(folder)/lists/\(name)")
    let result = run("--lists", "\(folder)/lists", "--schools", "3")
    #expect(result.status == .cannotWrite && result.errors.contains("Ничего не записано"))
    #expect(FolderListing(of: "\(folder)/lists").files == ["\(folder)/lists/\(name)"])
  }

  @Test(arguments: ["2023-11/1026500000120.json", "2023-11/list.json", "notes.txt"])
  func itNeverTouchesAFolderThatHoldsSomebodysWork(name: String) throws {
    let path = "\(folder)/out/\(name)"
    try Files.makeFolder("\(folder)/out/2023-11")
    try Output.write(Array("{}".utf8), to: path)
    let result = run("--out", "\(folder)/out", "--schools", "3")
    #expect(result.status == .cannotWrite)
    #expect(result.errors.contains(name) && result.errors.contains("Ничего не записано"))
    #expect(files == ["/out/\(name)"])
    #expect(try Files.read(path) == Array("{}".utf8))
  }

  @Test(arguments: [
    ["--schools", "0"], ["--schools", "1301"], ["--schools", "сорок"], ["--seed", "-1"],
    ["--waves", "2024-05,2023-11"],
    ["--waves", "2023-11,2023-11"], ["--waves", "2023-13"], ["--waves", "2023-11,"], ["--waves", "1999-11"], ["word"],
  ])
  func aCommandLineThatMakesNoSenseWritesNothing(words: [String]) {
    let errors = Lines()
    let console = Console(
      output: { _ in true }, error: { errors.add($0) }, environment: { _ in nil }, width: nil, program: "samodiag")
    #expect(CommandLineTool().run(["sample", "--out", "\(folder)/out"] + words, console) == .usage)
    #expect(!errors.text.isEmpty)
    #expect(Files.kind(of: "\(folder)/out") == nil)
  }

  @Test func withoutARubricItSaysWhereItLooked() {
    let result = run("--out", "\(folder)/out", "--rubrics", folder)
    #expect(result.status == .inputMissing)
    #expect(result.errors.contains(folder))
    #expect(Files.kind(of: "\(folder)/out") == nil)
  }
}

/// What a command said; the console's closures must be sendable, tests run one command at a time.
private final class Lines: @unchecked Sendable {
  private(set) var text = ""

  func add(_ line: String) { text += line }
}
