import FileSystem
import SamodiagCLI
import TestSupport
import Testing

@Suite("A region straight from its register")
struct RegisterSourceTests {
  private let folder = TemporaryFolder()
  private let sample = "\(Tool.root)/Samples/sakhalin"

  @Test("The same sheets count the same in a register as in a folder, to the last byte") func same() throws {
    #expect(Tool.run("submit", sample, "--register", folder["r.sqlite"]).status == .done)
    let formats = "html,docx,csv,json"
    #expect(
      Tool.run("region", "--register", folder["r.sqlite"], "--out", folder["a"], "--format", formats).status == .done)
    #expect(Tool.run("region", sample, "--out", folder["b"], "--format", formats).status == .done)
    let names = FolderListing(of: folder["a"], endings: [""]).files.map { $0.dropFirst(folder["a"].count) }
    #expect(names.count > 10)
    for name in names {
      #expect(try Files.read(folder["a"] + name) == Files.read(folder["b"] + name), "\(name)")
    }
  }

  @Test("A withdrawn sheet is named as withdrawn with its number in the register, and is not counted") func withdrawn()
    throws
  {
    #expect(Tool.run("submit", sample, "--register", folder["r.sqlite"]).status == .done)
    let school = "1026500000262"
    #expect(
      Tool.run(
        "register", "withdraw", folder["r.sqlite"], "--school", school, "--wave", "2024-05", "--reason", "ошибка"
      ).status == .done)
    let outcome = Tool.run("region", "--register", folder["r.sqlite"], "--out", folder["a"], "--format", "csv")
    #expect(outcome.status == .done, "\(outcome.errors)")
    let table = String(decoding: try Files.read(folder["a/tables/left_out.csv"]), as: UTF8.self)
    let line = try #require(table.split(separator: "\n").first { $0.contains(school) })
    #expect(line.contains("withdrawn,лист отозван,no") && line.contains("поступление №"))
  }

  @Test("Lists beside a folder say whom the wave waits for, without a register") func lists() throws {
    try folder.write("октмо;название\n64701000;г. Южно-Сахалинск\n", "m.csv")
    try folder.write(
      "школа;название;октмо;филиал школы\n1026500000120;Школа 1;64701000;\nновая-1;Новая;64701000;\nновая-2;Филиал;64701000;1026500000120\n",
      "s.csv")
    try folder.write("волна;срок\n2024-05;31.05.2024\n", "w.csv")
    try folder.write(
      "волна;школа;когорта\n2024-05;1026500000120;первый год\n2024-05;новая-1;\n2024-05;новая-2;\n", "e.csv")
    let lists = ["m.csv", "s.csv", "w.csv", "e.csv"].flatMap { ["--lists", folder[$0]] }
    let outcome = Tool.run(
      words: ["region", "\(sample)/2024-05", "--out", folder["a"], "--format", "csv,md"] + lists)
    #expect(outcome.status == .done, "\(outcome.errors)")
    let table = String(decoding: try Files.read(folder["a/tables/left_out.csv"]), as: UTF8.self)
    #expect(table.contains("новая-1,Новая") && table.contains("notSubmitted,лист не прислан,no"))
    #expect(table.contains("excused,лист не требуется: филиал: Школа 1,no"))
    let levels = String(decoding: try Files.read(folder["a/tables/levels.csv"]), as: UTF8.self)
    #expect(levels.contains("cohort,first"))
  }

  @Test(
    "What does not go together is said, and nothing is written",
    arguments: [
      (["Samples", "--register", "r.sqlite"], "и то и другое вместе не берётся"),
      (["--register", "r.sqlite", "--lists", "x.csv"], "import-registry"), ([], "Назовите папку или --register"),
    ])
  func refusals(words: [String], message: String) {
    let outcome = Tool.run(words: ["region", "--out", folder["a"]] + words)
    #expect(outcome.status == .usage)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(Files.kind(of: folder["a"]) == nil)
  }

  @Test("Lists that do not fit together are named row by row, all at once") func looseLists() throws {
    try folder.write("школа;название;октмо\nа-1;Первая;64701000\nа-2;Вторая;64702000\n", "s.csv")
    let outcome = Tool.run("region", sample, "--out", folder["a"], "--lists", folder["s.csv"])
    #expect(outcome.status == .dataErrors)
    #expect(outcome.errors.contains("s.csv:2") && outcome.errors.contains("s.csv:3"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("в реестре"), "there is none")
  }

  @Test("Lists with a mistake are named by file and line, and nothing is written") func badLists() throws {
    try folder.write("школа;название;октмо\n1026500000120;Школа 1;99\n", "s.csv")
    let outcome = Tool.run("region", sample, "--out", folder["a"], "--lists", folder["s.csv"])
    #expect(outcome.status == .dataErrors)
    #expect(outcome.errors.contains("s.csv:2"), "\(outcome.errors)")
    #expect(Files.kind(of: folder["a"]) == nil)
  }
}

@Suite("Two different sheets of one school in one folder")
struct ConflictTests {
  private let folder = TemporaryFolder()

  @Test("are named with both files, the school is left out, the rest is counted, and the status says so")
  func named() throws {
    let sample = "\(Tool.root)/Samples/sakhalin/2024-05"
    let text = String(decoding: try Files.read("\(sample)/1026500000262.json"), as: UTF8.self)
    let other = String(decoding: try Files.read("\(sample)/1026500000196.json"), as: UTF8.self)
    try folder.write(text, "in/a.json")
    try folder.write(text.replacing("\"PR-03\": { \"count\": 2 }", with: "\"PR-03\": { \"count\": 0 }"), "in/b.json")
    try folder.write(other, "in/c.json")
    let outcome = Tool.run("region", folder["in"], "--out", folder["out"], "--format", "csv")
    #expect(outcome.status == .dataErrors)
    #expect(outcome.errors.contains("a.json") && outcome.errors.contains("b.json"), "\(outcome.errors)")
    #expect(outcome.errors.contains("школа не учтена"))
    let table = String(decoding: try Files.read(folder["out/tables/coverage.csv"]), as: UTF8.self)
    #expect(table.contains("2024-05,region,,,2,1,0,0,1"), "\(table)")
  }
}
