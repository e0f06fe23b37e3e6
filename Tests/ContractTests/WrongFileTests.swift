import FileSystem
import Reading
import SamodiagCLI
import TestSupport
import Testing

/// A file given in place of another is named as what it is, once.
@Suite struct WrongFileTests {
  @Test(
    "Another file of ours is no rubric: one problem, not one for each key",
    arguments: [
      ("Rubrics/smp-2023/directions/01-knowledge.json", "часть методики"),
      ("Rubrics/smp-2023/levels.json", "часть методики"), ("Samples/formats/every-form.json", "укажите папку методики"),
    ])
  func lintNamesTheStranger(path: String, remedy: String) {
    let lint = Tool("rubric", "lint", "\(Repository.root)/\(path)")
    #expect(lint.status == .dataErrors && lint.output == "1\u{A0}ошибка.\n")
    #expect(lint.errors.contains("это другой файл, а не методика") && lint.errors.contains(remedy))
  }

  @Test("A rubric of one's own that cannot be used is told once, and no sheet is blamed for it")
  func ownRubricIsBlamedAlone() throws {
    let folder = TemporaryFolder()
    try folder.write("{ \"format\": \"samodiag.rubric/1\" ", "сломана.json")
    for name in ["а", "б", "в"] { try folder.write(Sheet().text, "листы/\(name).json") }
    let tool = Tool("score", folder["листы"], "--rubric", folder["сломана.json"])
    #expect(tool.status == .dataErrors && tool.output.isEmpty)
    #expect(tool.errors.split(separator: "ошибка:").count == 2, "\(tool.errors)")
    #expect(!tool.errors.contains("методики листа нет"))
    #expect(tool.errors.contains("Не приняты из-за ошибок: 3"))
  }

  @Test("A file that stands where the reports should go is named, without a number of the system")
  func fileInTheWay() throws {
    let folder = TemporaryFolder()
    try folder.write(Sheet().text, "лист.json")
    try folder.write("чужое", "отчёты")
    let tool = Tool("report", folder["лист.json"], "--out", folder["отчёты"])
    #expect(tool.status == .cannotWrite)
    #expect(tool.errors.contains("это имя уже занято") && !tool.errors.contains("№"))
  }
}
