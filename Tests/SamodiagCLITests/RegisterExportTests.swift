import FileSystem
import SamodiagCLI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `register export` and what commands on a register leave behind.
@Suite struct RegisterExportTests {
  private let folder = TemporaryFolder()
  private var register: String { folder["р.sqlite"] }
  private let school = "1026500000120"
  private var out: String { folder["листы"] }

  private func fill() {
    for wave in ["2023-11", "2024-05"] {
      #expect(Session("submit", Repository.sample(school, wave: wave), "--register", register).status == .done)
    }
    #expect(Session("submit", Repository.sample("1026500000196"), "--register", register).status == .done)
  }

  private func export(_ words: String...) -> Session {
    Session(["register", "export", register, "--out", out] + words)
  }

  private var files: [String] { FolderListing(of: out).files.map { String($0.dropFirst(out.count + 1)) } }

  @Test func theFolderBearsOurMarkAndHoldsTheSheetsAsSent() throws {
    fill()
    #expect(export().status == .done)
    #expect(
      files == [
        "2023-11/\(school).json", "2023-11/1026500000196.json", "2024-05/\(school).json", "samodiag-export.txt",
      ])
    #expect(try Files.read("\(out)/2023-11/\(school).json") == Files.read(Repository.sample(school)))
    #expect(Session("score", out, "--format", "csv").status == .done, "the mark is no sheet")
  }

  @Test func aFilledFolderIsRefusedAndOursGivesWayWhole() throws {
    fill()
    #expect(export().status == .done)
    #expect(
      Session("register", "withdraw", register, "--school", school, "--wave", "2023-11", "--reason", "ошибка").status
        == .done)
    let refused = export()
    #expect(refused.status == .cannotWrite && refused.output.isEmpty)
    #expect(refused.errors.contains("эта папка уже занята") && refused.errors.contains("--force"))
    #expect(files.count == 4, "nothing was touched")
    #expect(export("--force").status == .done)
    #expect(
      files == ["2023-11/1026500000196.json", "2024-05/\(school).json", "samodiag-export.txt"], "no old sheet stays")
    #expect(export("--wave", "2024-05", "--force").status == .done)
    #expect(files == ["2024-05/\(school).json", "samodiag-export.txt"])
  }

  @Test("A folder of somebody else's is never replaced", arguments: [[String](), ["--force"]])
  func stranger(words: [String]) throws {
    fill()
    try folder.write("чужое", "листы/2023-11/\(school).json")
    let session = Session(["register", "export", register, "--out", out] + words)
    #expect(session.status == .cannotWrite && session.errors.contains("чужих файлов программа не трогает"))
    #expect(files == ["2023-11/\(school).json"])
    #expect(try Repository.text("\(out)/2023-11/\(school).json") == "чужое")
  }

  @Test func aWaveWithoutSheetsWritesNothing() {
    fill()
    let session = export("--wave", "2030-11")
    #expect(
      session.status == .dataErrors && session.errors.contains("в волне 2030-11 нет ни одного действующего листа"))
    #expect(Files.kind(of: out) == nil)
  }

  @Test func aTableReplacesOnlyAnEarlierOneOfItsKindAndOnlyWhenForced() throws {
    fill()
    let table = ["register", "export", register, "--view", "levels", "--out", folder["levels.csv"]]
    #expect(Session(table).status == .done)
    let before = try Files.read(folder["levels.csv"])
    #expect(Session("submit", Repository.sample("1026500000308"), "--register", register).status != .usage)
    let refused = Session(table)
    #expect(refused.status == .cannotWrite && refused.errors.contains("такой файл уже есть"))
    #expect(try Files.read(folder["levels.csv"]) == before)
    #expect(Session(table + ["--force"]).status == .done)
    try folder.write("чужое", "levels.csv")
    #expect(Session(table + ["--force"]).status == .cannotWrite)
    #expect(try Repository.text(folder["levels.csv"]) == "чужое")
    #expect(Session(table.dropLast() + ["/dev/null"]).status == .done)
  }

  @Test(
    "Lists that are refused leave no register", arguments: ["\n", "школа;название;ОКТМО\nшкола-1;Школа;99999999\n", ""])
  func refusedLists(text: String) throws {
    try folder.write(text, "списки.csv")
    let words = ["register", "import-registry", register, folder["списки.csv"]]
    #expect(Session(words).status == .dataErrors)
    #expect(FolderListing(of: folder.path).files == [folder["списки.csv"]])
    try folder.write("ОКТМО;название\n64701000;Город\n", "списки.csv")
    let taken = Session(words)
    #expect(taken.status == .done && taken.output.contains("новых — 1"))
  }

  @Test func listsThatAreRefusedLeaveARegisterThatIsThereAsItWas() throws {
    fill()
    try folder.write("школа;название;ОКТМО\nшкола-1;Школа;99999999\n", "списки.csv")
    let session = Session("register", "import-registry", register, folder["списки.csv"])
    #expect(session.status == .dataErrors)
    #expect(Session("register", "check", register).status == .done)
  }

  @Test(
    "Sheets none of which can be read leave no register", arguments: ["пусто.ndjson", "нет.json", "большой.json"])
  func unreadable(name: String) throws {
    try folder.write("", "пусто.ndjson")
    try folder.write("", "большой.json")
    #expect(truncate(folder["большой.json"], 60_000_000) == 0)
    let session = Session("submit", folder[name], "--register", register)
    #expect(session.status != .done && !session.errors.isEmpty)
    #expect(Files.kind(of: register) == nil, "\(session.errors)")
  }

  @Test func aRefusedSheetMakesARegisterForItIsKept() throws {
    try folder.write("{ не лист", "лист.json")
    #expect(Session("submit", folder["лист.json"], "--register", register).status == .dataErrors)
    #expect(Session("register", "show", register, "1", "--sheet").output == "{ не лист")
  }
}
