import FileSystem
import SamodiagCLI
import TestSupport
import Testing

@Suite("A region after an expert's value was taken back")
struct TakenBackTests {
  private let folder = TemporaryFolder()
  private let sample = "\(Tool.root)/Samples/sakhalin"

  private func region(_ name: String) throws -> [String: [UInt8]] {
    let outcome = Tool.run(
      "region", "--register", folder["r.sqlite"], "--out", folder[name], "--format", "html,xlsx,docx,csv,json")
    #expect(outcome.status == .done, "\(outcome.errors)")
    var files: [String: [UInt8]] = [:]
    for path in FolderListing(of: folder[name], endings: [""]).files {
      files[String(path.dropFirst(folder[name].count))] = try Files.read(path)
    }
    return files
  }

  @Test("is what it was before the value was given, to the last byte of every paper; the list is a file of the expert")
  func same() throws {
    #expect(Tool.run("submit", sample, "--register", folder["r.sqlite"]).status == .done)
    let before = try region("a")
    let heading = "школа;волна;показатель;баллы;причина;дата;эксперт\n"
    try folder.write(heading + "1026500000120;2024-05;ZN-01;0;нет приказа;20.05.2024;Иванова\n", "дано.csv")
    try folder.write(heading + "1026500000120;2024-05;ZN-01;Снято;приказ нашёлся;25.05.2024;Иванова\n", "снято.csv")
    let given = Tool.run("register", "verify-expert", folder["r.sqlite"], folder["дано.csv"])
    #expect(given.status == .done && given.output.contains("новых значений — 1, расходятся с ответами — 1"))
    #expect(try region("b") != before)
    let taken = Tool.run("register", "verify-expert", folder["r.sqlite"], folder["снято.csv"])
    #expect(taken.status == .done, "\(taken.errors)")
    #expect(taken.output.contains("новых значений — 0, снято — 1, расходятся с ответами — 0"), "\(taken.output)")
    #expect(taken.output.contains("значений эксперта нет, действуют ответы школы"), "\(taken.output)")
    #expect(try region("c") == before)
    let again = Tool.run(
      "register", "verify-expert", folder["r.sqlite"], "--school", "1026500000120", "--wave", "2024-05", "--indicator",
      "ZN-01", "--points", "снято", "--reason", "ещё раз", "--who", "Иванова")
    #expect(again.status == .dataErrors && again.errors.contains("снимать нечего"), "\(again.errors)")
    #expect(Tool.run("register", "check", folder["r.sqlite"]).status == .done)
    let view = Tool.run(
      "register", "export", folder["r.sqlite"], "--view", "verdicts", "--out", folder["значения.csv"])
    #expect(view.status == .done, "\(view.errors)")
    let table = String(decoding: try Files.read(folder["значения.csv"]), as: UTF8.self)
    #expect(table.contains("takenBack") && table.contains("приказ нашёлся"))
  }
}
