import FileSystem
import Reading
import SamodiagCLI
import Synchronization
import TestSupport
import Testing

/// Runs the tool as a shell would, inside the process.
struct Tool {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  /// What was written to both streams, and how it ended.
  struct Outcome {
    let status: SamodiagCLI.ExitStatus
    let output: String
    let errors: String
  }

  static func run(_ words: String...) -> Outcome { run(words: words) }

  static func run(words: [String]) -> Outcome {
    let output = Mutex([UInt8]())
    let errors = Mutex("")
    return withoutActuallyEscaping(
      { bytes in
        output.withLock { $0 += bytes }
        return true
      } as @Sendable ([UInt8]) -> Bool
    ) { write in
      withoutActuallyEscaping({ text in errors.withLock { $0 += text } } as @Sendable (String) -> Void) { complain in
        let console = Console(
          output: write, error: complain,
          environment: { $0 == "SAMODIAG_RUBRICS" ? "\(root)/Rubrics" : nil }, width: nil, program: "samodiag")
        let status = CommandLineTool().run(words, console)
        return Outcome(
          status: status, output: String(decoding: output.withLock { $0 }, as: UTF8.self),
          errors: errors.withLock { $0 })
      }
    }
  }
}

@Suite("samodiag region")
struct CommandTests {
  private let folder = TemporaryFolder()
  private let sample = "\(Tool.root)/Samples/sakhalin"

  @Test("The note on Sakhalin is the one that was read and accepted") func sakhalinNote() throws {
    let outcome = Tool.run("region", sample, "--out", folder["out"], "--format", "md,csv,json")
    #expect(outcome.status == .done, "\(outcome.errors)")
    let note = String(decoding: try Files.read(folder["out/spravka-2024-05.md"]), as: UTF8.self)
    expectGolden(note, "sakhalin-2024-05.md")
    for name in ["coverage", "flags", "change", "left_out"] {
      let table = String(decoding: try Files.read(folder["out/tables/\(name).csv"]), as: UTF8.self)
      expectGolden(table, "\(name).csv")
    }
  }

  @Test("What Sakhalin would publish names no school and shows no count from 1 to 2") func sakhalinPublic() throws {
    let outcome = Tool.run(
      "region", sample, "--out", folder["out"], "--format", "md,csv", "--public", "--threshold", "3")
    #expect(outcome.status == .done, "\(outcome.errors)")
    let note = String(decoding: try Files.read(folder["out/publikatsiya-2024-05.md"]), as: UTF8.self)
    expectGolden(note, "sakhalin-public.md")
    #expect(!note.contains("учебный пример"))
    let table = String(decoding: try Files.read(folder["out/tables/levels.csv"]), as: UTF8.self)
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells[6] != "1" && cells[6] != "2" && cells[6].isEmpty == (cells[7] == "yes"), "\(line)")
    }
  }

  @Test("Every table is described field by field in datapackage.json") func dataDictionary() throws {
    #expect(Tool.run("region", sample, "--out", folder["out"], "--format", "csv").status == .done)
    let parsed = JSONDocument.parse(try Files.read(folder["out/tables/datapackage.json"]), file: "datapackage.json")
    let resources = try #require(parsed.0?["resources"]?.elements)
    #expect(resources.count == 10)
    for resource in resources {
      let path = try #require(resource["path"]?.string)
      let names = (resource["schema"]?["fields"]?.elements ?? []).compactMap { $0["name"]?.string }
      let text = String(decoding: try Files.read(folder["out/tables/\(path)"]), as: UTF8.self)
      #expect(text.split(separator: "\n").first.map(String.init) == names.joined(separator: ","))
    }
  }

  @Test(
    "A publication without a threshold, and other mistakes on the command line, write nothing",
    arguments: [
      ["--public"], ["--threshold", "3"], ["--public", "--threshold", "1"], ["--public", "--threshold", "три"],
      ["--format", "pdf"], ["--public", "--threshold", "3", "--format", "json"],
      ["--public", "--threshold", "3", "--format", "xlsx"],
    ])
  func usage(words: [String]) {
    let console = Console(
      output: { _ in true }, error: { _ in }, environment: { _ in nil }, width: nil, program: "samodiag")
    #expect(CommandLineTool().run(["region", sample, "--out", folder["out"]] + words, console) == .usage)
    #expect(Files.kind(of: folder["out"]) == nil)
  }

  @Test("The workbook is one file, the same on every run") func workbook() throws {
    for name in ["one", "two"] {
      #expect(Tool.run("region", sample, "--out", folder[name], "--format", "xlsx").status == .done)
    }
    let bytes = try Files.read(folder["one/svod-2024-05.xlsx"])
    #expect(bytes.prefix(2).elementsEqual("PK".utf8) && bytes.count > 20_000)
    #expect(try Files.read(folder["two/svod-2024-05.xlsx"]) == bytes)
  }

  @Test("What is there already is not replaced unless asked") func replacing() {
    #expect(Tool.run("region", sample, "--out", folder["out"]).status == .done)
    #expect(Tool.run("region", sample, "--out", folder["out"]).status == .cannotWrite)
    #expect(Tool.run("region", sample, "--out", folder["out"], "--force").status == .done)
  }

  @Test("A wave nobody has sent is named with those that there are") func unknownWave() {
    let outcome = Tool.run("region", sample, "--out", folder["out"], "--wave", "2020-01")
    #expect(outcome.status == .inputMissing)
    #expect(outcome.errors.contains("2023-11, 2024-05"))
  }

  @Test("A draft under the same id shows whose level its cut scores would change, and says that it is they")
  func draftEdition() throws {
    let package = "\(Tool.root)/Rubrics/smp-2023"
    for path in FolderListing(of: package, endings: [".json"]).files where !path.contains("/cases/") {
      var text = String(decoding: try Files.read(path), as: UTF8.self)
      if path.hasSuffix("levels.json") {
        text = text.split(separator: "\"base\": 50", omittingEmptySubsequences: false).joined(separator: "\"base\": 60")
      }
      try folder.write(text, "draft/\(path.dropFirst(package.count + 1))")
    }
    let outcome = Tool.run(
      "rubric", "diff", "smp-2023", folder["draft"], "--answers", "\(sample)/2023-11", "--format", "md")
    #expect(outcome.status == .done, "\(outcome.errors)")
    #expect(outcome.output.contains("другие пороги") && outcome.output.contains("Сравнено листов: 39"))
    let same = Tool.run("rubric", "diff", "smp-2023", "smp-2023", "--answers", sample, "--format", "json")
    #expect(same.output.contains("\"compared\":78,\"schools\":[]"))
  }

  @Test("Between editions the schools that would change are listed with the indicators behind it") func editions() {
    let outcome = Tool.run(
      "rubric", "diff", "smp-2023", "smp-2024", "--answers", "\(sample)/2024-05", "--format", "md")
    #expect(outcome.status == .done)
    expectGolden(outcome.output, "diff-2023-2024.md")
  }

  @Test("Sheets of two editions in two waves are compared under each") func twoEditions() throws {
    for path in FolderListing(of: "\(sample)/2024-05", endings: [".json"]).files.prefix(12) {
      let text = String(decoding: try Files.read(path), as: UTF8.self)
        .split(separator: "\"rubric\": \"smp-2023\"", omittingEmptySubsequences: false)
        .joined(separator: "\"rubric\": \"smp-2024\"")
      try folder.write(text, "in/\(Path.name(of: path))")
    }
    let outcome = Tool.run("region", "\(sample)/2023-11", folder["in"], "--format", "json")
    let json = JSONDocument.parse(Array(outcome.output.utf8), file: "region.json").0
    let moves = try #require(json?["comparison"]?["moves"]?.elements)
    #expect(Set(moves.compactMap { $0["rubric"]?.string }) == ["smp-2023", "smp-2024"])
    for change in json?["comparison"]?["change"]?.elements ?? [] {
      func points(_ part: String) -> Int { change[part]?["points"]?.int ?? .min }
      #expect(
        points("start") + points("left") + points("edition") + points("answers") + points("joined") == points("end"))
    }
    #expect(json?["comparison"]?["notRecomputed"]?.elements.isEmpty == true)
  }

  @Test("A damaged file is named in the note, the rest is counted, the status says so") func damaged() throws {
    try folder.write("{", "in/odd.json")
    let outcome = Tool.run("region", "\(sample)/2023-11", folder["in"], "--format", "json")
    #expect(outcome.status == .dataErrors)
    #expect(outcome.output.contains("\"reason\":\"refused\"") && outcome.output.contains("odd.json"))
    #expect(outcome.output.contains("\"counted\":39"))
  }
}

@Suite("An edition whose linked answers cannot be read")
struct BrokenLinksTests {
  private let folder = TemporaryFolder()

  @Test("stops the region: flags would be missing without a word") func stops() throws {
    let package = "\(Tool.root)/Rubrics/smp-2023"
    for path in FolderListing(of: package, endings: [".json"]).files where !path.contains("/cases/") {
      let text = path.hasSuffix("links.json") ? "{ \"format\": " : String(decoding: try Files.read(path), as: UTF8.self)
      try folder.write(text, "own/\(path.dropFirst(package.count + 1))")
    }
    let outcome = Tool.run(
      "region", "\(Tool.root)/Samples/sakhalin/2024-05", "--out", folder["out"], "--rubric", folder["own"])
    #expect(outcome.status == .dataErrors)
    #expect(outcome.errors.contains("links.json"), "\(outcome.errors)")
    #expect(Files.kind(of: folder["out"]) == nil)
  }
}
