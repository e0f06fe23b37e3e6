import FileSystem
import SamodiagCLI
import TestSupport
import Testing

@Suite("Reports and plans of the schools beside the region")
struct SchoolPapersTests {
  private let folder = TemporaryFolder()
  private let sample = "\(Tool.root)/Samples/sakhalin"
  private let plans = ["--roadmap", "sakhalin-smp-2023", "--as-of", "2024-06-01"]

  /// Three schools, one with both waves, one with two copies of one sheet.
  private func region() throws -> String {
    for (name, path) in [
      ("2023/1", "2023-11/1026500000262"), ("2024/1", "2024-05/1026500000262"), ("2024/2", "2024-05/1026500000196"),
      ("2024/3", "2024-05/1026500000120"), ("2024/4", "2024-05/1026500000120"),
    ] {
      try folder.write(String(decoding: Files.read("\(sample)/\(path).json"), as: UTF8.self), "in/\(name).json")
    }
    return folder["in"]
  }

  @Test("Every counted school gets both, once, in Word and as a page; the report compares the waves") func papers()
    throws
  {
    let outcome = Tool.run(
      words: ["region", try region(), "--out", folder["out"], "--format", "csv", "--reports"] + plans)
    #expect(outcome.status == .done, "\(outcome.errors)")
    let reports = FolderListing(of: folder["out/reports"], endings: [".html", ".docx"]).files
    let made = FolderListing(of: folder["out/plans"], endings: [".html", ".docx"]).files
    #expect(reports.count == 7 && made.count == 6)
    let report = String(decoding: try Files.read(folder["out/reports/1026500000262-2024-05.html"]), as: UTF8.self)
    #expect(report.contains("ноябрь 2023"))
  }

  @Test("A register gives the same papers as its files") func register() throws {
    let sheets = try region()
    #expect(Tool.run("submit", "\(sheets)/2023", "\(sheets)/2024", "--register", folder["r.sqlite"]).status == .done)
    for (source, out) in [(["--register", folder["r.sqlite"]], "a"), ([sheets], "b")] {
      let outcome = Tool.run(words: ["region", "--out", folder[out], "--reports"] + source + plans)
      #expect(outcome.status == .done, "\(outcome.errors)")
    }
    for name in ["reports/1026500000262-2024-05.html", "plans/1026500000196-2024-05-plan.docx", "reports/index.html"] {
      #expect(try Files.read(folder["a/\(name)"]) == Files.read(folder["b/\(name)"]), "\(name)")
    }
  }

  @Test("A run that was cut short goes on: reports it finished stay, the rest is made") func goesOn() throws {
    let words = ["region", try region(), "--out", folder["out"], "--format", "csv,site", "--reports"]
    // A folder in the place of one report stands for a full disk.
    let last = folder["out/reports/1026500000262-2024-05.docx"]
    try Files.makeFolder(last)
    try folder.write("x", "out/reports/1026500000262-2024-05.docx/x")
    let stopped = Tool.run(words: words + ["--continue"])
    #expect(stopped.status == .cannotWrite && stopped.errors.contains("--continue"), "\(stopped.errors)")
    Files.removeFolder(last)
    let first = folder["out/reports/1026500000120-2024-05.html"]
    let made = try Files.read(first)
    let outcome = Tool.run(words: words + ["--continue"])
    #expect(outcome.status == .done, "\(outcome.errors)")
    #expect(outcome.output.contains("из них уже были: "), "\(outcome.output)")
    #expect(try Files.read(first) == made && Files.kind(of: last) == .file)
    #expect(Files.kind(of: folder["out/index.html"]) == .file)
  }

  @Test(
    "What makes no sense together is said",
    arguments: [
      (["--as-of", "вчера"], "такого дня нет"),
      (["--roadmap", "sakhalin-smp-2023"], "Нужен день"),
      (["--reports", "--force", "--continue"], "Что-то одно"),
      (["--reports", "--public", "--threshold", "3"], "не для публикации"),
    ])
  func usage(words: [String], message: String) {
    let outcome = Tool.run(words: ["region", sample, "--out", folder["out"]] + words)
    #expect(outcome.status == .usage)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(Files.kind(of: folder["out"]) == nil)
  }
}
