import FileSystem
import Reading
import SamodiagCLI
import TestSupport
import Testing

/// An answer to an indicator that does not apply is reported and left out of the score (M2), whatever the form of output.
@Suite struct LeftOutTests {
  /// A primary school without pupils with special needs; ZN-22 and PR-02 are not asked of it in 2024.
  private static let sheet = Sheet(
    rubric: "smp-2024", levels: #"["primary"]"#, specialNeeds: false,
    answers: ["ZN-01": "2", "ZN-22": "1", "PR-02": #"{"unknown": true}"#, "ZN-23": #"{"notApplicable": "нет детей"}"#])

  @Test("JSON names the answers that were left out, direction by direction")
  func jsonNamesThem() throws {
    let evaluation = try Self.sheet.evaluation()
    let knowledge = try evaluation.direction("knowledge")
    #expect(knowledge.strings("leftOut") == ["ZN-22"] && knowledge.number("rawScore") == "2")
    #expect(knowledge.strings("notApplicable").contains("ZN-22"))
    #expect(try evaluation.direction("career").strings("leftOut") == ["PR-02"])
    #expect(try evaluation.direction("health").strings("leftOut") == [])
  }

  @Test("A batch counts the sheets with such answers", arguments: ["json", "csv", "text"])
  func batchesCountThem(format: String) throws {
    let folder = TemporaryFolder()
    try folder.write(Self.sheet.text, "листы/а.json")
    try folder.write(Self.sheet.with("ZN-22", nil).with("PR-02", nil).text, "листы/б.json")
    let tool = Tool("score", folder["листы"], "--format", format)
    #expect(tool.status == .done)
    #expect(tool.errors.contains("Листов с ответами на показатели, которые к школе не относятся: 1."))
  }

  @Test("The card and the report of a school name them")
  func papersNameThem() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.sheet.text, "лист.json")
    let card = Tool("score", folder["лист.json"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(card.contains("Ответы даны, но не учтены: ZN-22, PR-02."))
    let report = Tool("report", folder["лист.json"], "--out", folder["отчёты"], "--format", "md")
    #expect(report.status == .done, "\(report.errors)")
    let text = String(decoding: try Files.read(folder["отчёты/own-1-2024-05.md"]), as: UTF8.self)
    #expect(text.split(separator: "\n").filter { $0.contains("ответ школы не учтён") }.count == 2)
  }
}
