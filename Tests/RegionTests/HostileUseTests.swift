import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// What a person in a hurry does wrong must cost nothing.
@Suite("A region in careless hands")
struct HostileUseTests {
  private let folder = TemporaryFolder()
  private let sample = "\(Tool.root)/Samples/sakhalin"
  private var register: String { folder["область.sqlite"] }

  private func text(_ name: String) throws -> String {
    String(decoding: try Files.read(folder[name]), as: UTF8.self)
  }

  @Test("An --out that names the register itself is refused, and no sheet is lost", arguments: ["", "-wal"])
  func registerAsOutput(ending: String) throws {
    #expect(Tool.run("submit", "\(sample)/2024-05", "--register", register).status == .done)
    let lists = "\(Tool.root)/Samples/registry/lists.xlsx"
    #expect(Tool.run("register", "import-registry", register, lists).status == .done)
    let before = try Files.read(register)
    for words in [
      ["register", "export", register, "--view", "levels"],
      ["register", "reminders", register, "--as-of", "2024-05-20"],
      ["assign", "--register", register, "--as-of", "2024-05-20"],
    ] {
      let outcome = Tool.run(words: words + ["--out", register + ending])
      #expect(outcome.status == .cannotWrite, "\(words)")
      #expect(outcome.errors.contains("там лежит реестр"), "\(outcome.errors)")
      #expect(try Files.read(register) == before)
    }
    #expect(Tool.run("register", "check", register).status == .done)
  }

  @Test("A backup is not written over a file, and says so with 74") func backupOverFile() throws {
    #expect(Tool.run("submit", "\(sample)/2024-05", "--register", register).status == .done)
    try folder.write("чужое", "копия")
    #expect(Tool.run("register", "backup", register, folder["копия"]).status == .cannotWrite)
    #expect(try text("копия") == "чужое")
  }

  @Test("The site's entrance comes last, and a run after one that was killed leaves no temporary") func entrance()
    throws
  {
    // A file where the folder of the site is to be: the site cannot be written.
    try folder.write("чужое", "out/site")
    let failed = Tool.run("region", sample, "--out", folder["out"], "--force", "--format", "site,csv")
    #expect(failed.status == .cannotWrite)
    #expect(Files.kind(of: folder["out/index.html"]) == nil, "no page that leads nowhere")
    #expect(Files.kind(of: folder["out/tables/levels.csv"]) == .file)
  }

  @Test("An expert's points for an indicator the school excluded raise the maximum of the verified sum only")
  func verifiedMaximum() throws {
    let school = "1026500000120"
    let sheet = String(decoding: try Files.read("\(sample)/2024-05/\(school).json"), as: UTF8.self)
    let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("\"PR-05\"") ? "\"PR-05\": {\"notApplicable\": \"нет\"}," : String(line)
    }
    try folder.write(lines.joined(separator: "\n"), "листы/\(school).json")
    #expect(Tool.run("submit", folder["листы"], "--register", register).status == .done)
    #expect(
      Tool.run(
        "register", "verify-expert", register, "--school", school, "--wave", "2024-05", "--indicator", "PR-05",
        "--points", "1", "--reason", "есть", "--who", "Эксперт"
      ).status == .done)
    #expect(Tool.run("region", "--register", register, "--out", folder["out"], "--format", "csv").status == .done)
    let table = try text("out/tables/verified.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(table.first)
    let row = try #require(table.first { $0.contains("career") })
    func cell(_ name: String) throws -> Int? { Int(row[try #require(header.firstIndex { $0 == name })]) }
    let (maximum, verified) = (try cell("max"), try cell("verified_max"))
    #expect(maximum != nil && maximum.map { $0 + 1 } == verified)
  }

  @Test("A note says of every state what is so: nothing to compare, nobody left out, no answers at all") func states()
    throws
  {
    try folder.write(
      """
      {"format": "samodiag.answers/1", "rubric": "smp-2023", "wave": "2024-05", "school": {"id": "1026500000120", "name": "Школа",
       "educationLevels": ["primary"], "specialNeeds": false, "kind": "general"}, "answers": {}}
      """, "листы/a.json")
    let outcome = Tool.run("region", folder["листы"], "--out", folder["out"], "--format", "md")
    #expect(outcome.status == .done, "\(outcome.errors)")
    let note = try text("out/spravka-2024-05.md").replacing("\\", with: "")
    for heading in 1...8 { #expect(note.contains("## \(heading). "), "\(heading)") }
    #expect(note.contains("Приложение А") && note.contains("Сравнивать не с чем"))
    #expect(note.contains("о дефицитах сказать нечего") && !note.contains("Дефицитов нет"))
  }

  @Test("Schools that the list of the wave does not hold are told apart from those it waits for") func unexpected()
    throws
  {
    try folder.write("октмо;название\n64701000;г. Южно-Сахалинск\n", "m.csv")
    try folder.write("школа;название;октмо\n1026500000120;Школа 1;64701000\n", "s.csv")
    try folder.write("волна;срок\n2024-05;31.05.2024\n", "w.csv")
    try folder.write("волна;школа;когорта\n2024-05;1026500000120;\n", "e.csv")
    let lists = ["m.csv", "s.csv", "w.csv", "e.csv"].flatMap { ["--lists", folder[$0]] }
    let outcome = Tool.run(words: ["region", "\(sample)/2024-05", "--out", folder["out"], "--format", "md"] + lists)
    #expect(outcome.status == .done, "\(outcome.errors)")
    #expect(try text("out/spravka-2024-05.md").contains("по списку волны и ещё 38, кого в нём нет, а лист есть"))
  }

  @Test("Two sheets that contradict each other are both named, and are a thing to do") func bothNamed() throws {
    let school = "1026500000120"
    let sheet = String(decoding: try Files.read("\(sample)/2024-05/\(school).json"), as: UTF8.self)
    try folder.write(sheet, "листы/первый.json")
    try folder.write(
      sheet.replacing("\"ZN-01\": 1", with: "\"ZN-01\": 0").replacing("\"ZN-01\": 2", with: "\"ZN-01\": 0").replacing(
        "\"ZN-01\": 3", with: "\"ZN-01\": 0"), "листы/второй.json")
    #expect(Tool.run("region", folder["листы"], "--out", folder["out"], "--format", "md").status == .dataErrors)
    let note = try text("out/spravka-2024-05.md")
    #expect(note.contains("первый.json") && note.contains("второй.json"))
    #expect(note.contains("есть, но не учтены: 1"))
  }

  @Test("A settlement's code counts in its municipality, and a wrong code makes none; with a register and without")
  func codes() throws {
    let schools = ["1026500000120", "1026500000196", "1026500000262"]
    for (school, code) in zip(schools, ["64701000", "64701000001", "../x"]) {
      let sheet = String(decoding: try Files.read("\(sample)/2024-05/\(school).json"), as: UTF8.self)
      try folder.write(sheet.replacing("\"64701000\"", with: "\"\(code)\""), "листы/\(school).json")
    }
    #expect(Tool.run("submit", folder["листы"], "--register", register).status == .dataErrors)
    for (source, name) in [([folder["листы"]], "a"), (["--register", register], "b")] {
      _ = Tool.run(words: ["region", "--out", folder[name], "--format", "csv"] + source)
      let lines = try text("\(name)/tables/coverage.csv").split(separator: "\n").filter { $0.contains("municipality,") }
      #expect(
        lines.contains { $0.hasPrefix("2024-05,municipality,64701000,") && $0.contains(",2,2,0,0,0") }, "\(lines)")
      #expect(!lines.contains { $0.contains("../x") || $0.contains("64701000001") }, "\(lines)")
    }
  }

  @Test("Fewer schools than the threshold are not published, not even as where they all stand") func fewSchools() throws
  {
    try folder.write(
      String(decoding: Files.read("\(sample)/2024-05/1026500000120.json"), as: UTF8.self), "листы/a.json")
    let outcome = Tool.run("region", folder["листы"], "--out", folder["out"], "--public", "--threshold", "2")
    #expect(outcome.status != .done && Files.kind(of: folder["out"]) == nil)
    #expect(outcome.errors.contains("меньше школ, чем порог: 1"), "\(outcome.errors)")
  }

  @Test("A methodology whose name cannot be one is refused with what a name is like") func oddEdition() {
    let outcome = Tool.run("rubric", "diff", "smp-2023", "нет", "--answers", sample)
    #expect(outcome.status != .done && outcome.errors.contains("исправьте обозначение"), "\(outcome.errors)")
  }
}
