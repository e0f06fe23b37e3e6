import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// `samodiag score`: cards, table, JSON, CSV; batches with a broken sheet among them.
@Suite struct ScoreCommandTests {
  private let folder = TemporaryFolder()

  struct Case: Sendable, CustomTestStringConvertible {
    let golden: String
    let words: [String]
    var testDescription: String { golden }
  }

  static let cases = [
    Case(golden: "card-perfect.txt", words: [Repository.sample("1026500000196")]),
    Case(golden: "card-half-filled.txt", words: [Repository.sample("1026500000614")]),
    Case(golden: "card-critical-zero.txt", words: [Repository.sample("1026500001241", wave: "2024-05")]),
    Case(golden: "card-every-form.txt", words: [Repository.everyForm]),
    Case(golden: "table.txt", words: ["\(Repository.root)/Samples/sakhalin/2024-05"]),
    Case(golden: "one.csv", words: [Repository.everyForm, "--format", "csv"]),
    Case(golden: "one.json", words: [Repository.everyForm, "--format", "json"]),
  ]

  @Test("A result reads as it did when somebody last read it", arguments: cases)
  func isAsRead(_ sample: Case) {
    let session = Session(["score"] + sample.words)
    #expect(session.status == .done)
    expectGolden(Hashes.hidden(session.output), sample.golden)
  }

  @Test(
    "Every broken sheet is refused, nothing is printed for it, and the message names file and place",
    arguments: {
      FolderListing(of: "\(Repository.root)/Samples/broken").files
    }())
  func brokenSheet(path: String) throws {
    let session = Session("score", path)
    #expect(session.status == .dataErrors)
    #expect(session.output.isEmpty)
    let named = session.errors.split(separator: "\n").filter { $0.hasPrefix("\(path):") && $0.contains(": ошибка: ") }
    let line = try #require(named.first, "\(session.errors)")
    #expect(named.count == 1, "\(session.errors)")
    let numbers = line.dropFirst(path.count + 1).split(separator: ":").prefix(2).compactMap { Int($0) }
    #expect(numbers.count == 2 && numbers.allSatisfy { $0 > 0 }, "\(session.errors)")
    #expect(session.errors.contains("как исправить: "), "\(session.errors)")
    #expect(!session.errors.commandsTerminal)
  }

  @Test("Without an accepted sheet no form of output has a byte", arguments: ["text", "json", "csv"])
  func nothingAccepted(format: String) {
    let broken = "\(Repository.root)/Samples/broken/negative.json"
    let session = Session("score", broken, "--format", format)
    #expect(session.status == .dataErrors && session.output.isEmpty)
  }

  @Test func aSheetOfAnEditionThatIsNotThereIsToldWhereItNamesIt() {
    let path = "\(Repository.root)/Samples/broken/wrong-edition.json"
    for command in ["score", "explain"] {
      #expect(Session(command, path).errors.contains("\(path):3:13: ошибка: "), "\(command)")
    }
  }

  @Test func aBrokenSheetDoesNotStopTheOthersAndTheCountsAreSaid() throws {
    try folder.write(Repository.text(Repository.sample("1026500000120")), "a.json")
    try folder.write(Repository.text("\(Repository.root)/Samples/broken/truncated.json"), "b.json")
    try folder.write(Repository.text(Repository.sample("1026500000196")), "c.json")
    let json = Session("score", folder.path, "--format", "json")
    #expect(json.status == .dataErrors)
    #expect(json.output.split(separator: "\n").count == 2)
    #expect(json.errors.contains("Посчитано листов: 2. Не приняты из-за ошибок: 1."))
    let text = Session("score", folder.path)
    #expect(text.status == .dataErrors)
    #expect(text.output.contains("2\u{A0}школы: "))
    #expect(text.errors.contains("\(folder["b.json"]):18:5: ошибка: файл обрывается"))
  }

  @Test func aFileOfLinesNamesTheLineThatIsBroken() throws {
    let line = try Repository.text(Repository.everyForm).with(" ", for: "\n")
    try folder.write("\(line)\n\n\(line.with("\"ZN-01\": 7", for: "\"ZN-01\": 2"))\n\(line)", "region.ndjson")
    let session = Session("score", folder["region.ndjson"], "--format", "json")
    #expect(session.status == .dataErrors)
    #expect(session.output.split(separator: "\n").count == 2)
    #expect(session.errors.contains("\(folder["region.ndjson"]):3:"), "\(session.errors)")
    #expect(session.errors.contains("Посчитано листов: 2. Не приняты из-за ошибок: 1."))
  }

  @Test func theSameSheetGivenTwiceIsScoredTwice() {
    let session = Session("score", Repository.everyForm, Repository.everyForm, "--format", "json")
    let lines = session.output.split(separator: "\n")
    #expect(session.status == .done && lines.count == 2 && lines[0] == lines[1])
  }

  @Test func whatIsNotThereEndsWith66AndTheRestIsScored() {
    let session = Session("score", folder["нет.json"], Repository.everyForm, "--format", "json")
    #expect(session.status == .inputMissing)
    #expect(session.errors.contains("нет.json: нет такого файла или папки"))
    #expect(session.output.split(separator: "\n").count == 1)
    #expect(Session("score", folder.path).status == .inputMissing, "an empty folder")
  }

  @Test func theUsersOwnRubricStandsInForTheOneNamed() throws {
    let path = "\(Repository.rubrics)/smp-2023"
    #expect(Session(["score", Repository.everyForm, "--rubric", path], rubrics: folder.path).status == .done)
    let missing = Session(["score", Repository.everyForm], rubrics: folder.path)
    #expect(missing.status == .dataErrors || missing.status == .inputMissing)
    #expect(missing.errors.contains(folder.path), "says where it looked")
  }

  @Test func aStandardOutputThatIsGoneEndsWith74() {
    for format in ["text", "json", "csv"] {
      let session = Session(["score", Repository.everyForm, "--format", format], failsToWrite: true)
      #expect(session.status == .cannotWrite)
    }
    #expect(
      Session(["score", "\(Repository.root)/Samples/sakhalin/2023-11"], failsToWrite: true).status == .cannotWrite)
    #expect(Session(["rubric", "list"], failsToWrite: true).status == .cannotWrite)
    #expect(Session(["--help"], failsToWrite: true).status == .cannotWrite)
  }
}

/// Leaves hashes of the shipped data out of golden files, so that a comma in a rubric changes none of them.
enum Hashes {
  static func hidden(_ text: String) -> String {
    text.replacing(#/[0-9a-f]{64}/#, with: "<SHA-256>")
  }
}
