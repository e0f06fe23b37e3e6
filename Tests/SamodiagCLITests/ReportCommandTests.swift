import FileSystem
import Reports
import SamodiagCLI
import TestSupport
import Testing

/// `samodiag report`: what is written, what is refused, what is never overwritten.
@Suite struct ReportCommandTests {
  private let folder = TemporaryFolder()
  private var out: String { folder["out"] }

  private func names(_ folder: String) -> [String] { FolderListing(of: folder).files.map { Path.name(of: $0) } }

  @Test func oneSchoolGivesOneFileAFormatAndNoList() {
    let session = Session("report", Repository.everyForm, "--out", out, "--format", "html,docx,md,txt,html")
    #expect(session.status == .done && session.errors.isEmpty)
    let stem = "1026500000009-2023-11"
    #expect(names(out) == ["docx", "html", "md", "txt"].map { "\(stem).\($0)" })
    #expect(session.output == "Готово: 1\u{A0}отчёт. Откройте \(out)/\(stem).html\n")
  }

  @Test func manySchoolsGetAListThatNamesEachOnce() throws {
    let wave = "\(Repository.root)/Samples/sakhalin/2024-05"
    let session = Session("report", wave, "--out", out)
    #expect(session.status == .done)
    let sheets = FolderListing(of: wave).files
    #expect(names(out).count == sheets.count + 1)
    let page = try Repository.text("\(out)/index.html")
    for name in names(out) where name != "index.html" {
      #expect(page.ranges(of: "href=\"\(name)\"").count == 1, "\(name)")
    }
    #expect(session.output.contains("Готово: \(sheets.count)\u{A0}отчётов. Откройте \(out)/index.html"))
  }

  @Test func twoWavesOfASchoolAreOneReportOfTheLaterThatTellsWhatChanged() throws {
    let id = "1026500000262"
    let session = Session(
      "report", Repository.sample(id, wave: "2024-05"), Repository.sample(id), "--out", out, "--format", "md")
    #expect(session.status == .done)
    #expect(names(out) == ["\(id)-2024-05.md"])
    #expect(try Repository.text("\(out)/\(id)-2024-05.md").contains("## Что изменилось с прошлой волны"))
  }

  @Test func aReportThatExistsIsNotTouchedWithoutForce() throws {
    let name = "1026500000009-2023-11.html"
    try folder.write("прежний отчёт", "out/\(name)")
    let refused = Session("report", Repository.everyForm, "--out", out, "--format", "md,html")
    #expect(refused.status == .cannotWrite && refused.output.isEmpty)
    #expect(refused.errors.contains(name) && refused.errors.contains("--force"))
    #expect(try Repository.text("\(out)/\(name)") == "прежний отчёт")
    #expect(names(out) == [name], "not even the other format")
    #expect(Session("report", Repository.everyForm, "--out", out, "--force").status == .done)
    #expect(try Repository.text("\(out)/\(name)").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func aRunThatWasBrokenOffGoesOnAndEndsWithTheSameBytes() throws {
    let wave = "\(Repository.root)/Samples/sakhalin/2024-05"
    for file in FolderListing(of: wave).files { try folder.write(Repository.text(file), "in/\(Path.name(of: file))") }
    #expect(Session("report", folder["in"], "--out", folder["whole"], "--format", "md,html").status == .done)
    let reports = names(folder["whole"])
    #expect(Session("report", folder["in"], "--out", out, "--format", "md,html").status == .done)
    // Broken off: two reports and the list are not there, one was made of an older sheet; a person has added to a fourth.
    let (gone, torn, stale, edited) = (reports[0], reports[3], reports[4], reports[7])
    for name in [gone, torn, "index.html"] { Files.remove("\(out)/\(name)") }
    try folder.write(Repository.text("\(out)/\(edited)") + "<!-- своё -->", "out/\(edited)")
    let school = stale.split(separator: ".")[0].split(separator: "-")[0]
    let sheet = try Repository.text(folder["in/\(school).json"])
    try folder.write(
      sheet.replacing("\"school\": {", with: "\"comment\": \"новый\", \"school\": {"), "in/\(school).json")
    try folder.write("прежний", "out/\(stale)")
    let session = Session("report", folder["in"], "--out", out, "--format", "md,html", "--continue")
    #expect(session.status == .done, "\(session.errors)")
    #expect(session.output.contains("из них уже были: \(reports.count / 2 - 3)"), "\(session.output)")
    #expect(names(out) == reports)
    for name in reports where name != edited {
      let isSame = try Repository.text("\(out)/\(name)") == Repository.text("\(folder["whole"])/\(name)")
      #expect(isSame || name.hasPrefix(school), "\(name)")
    }
    #expect(try Repository.text("\(out)/\(stale)") != "прежний")
    #expect(try Repository.text("\(out)/\(edited)").hasSuffix("<!-- своё -->"), "what is done stays as it is")
    #expect(Session("report", folder["in"], "--out", out, "--continue", "--force").status == .usage)
  }

  @Test func anotherFormatOrTemplateIsNotTakenForDone() throws {
    #expect(Session("report", Repository.everyForm, "--out", out, "--format", "html").status == .done)
    let session = Session("report", Repository.everyForm, "--out", out, "--format", "html,md", "--continue")
    #expect(session.status == .done && !session.output.contains("уже были"))
    #expect(names(out).count == 2)
  }

  @Test func aListThatExistsIsNotTouchedEither() throws {
    try folder.write("прежний список", "out/index.html")
    let session = Session(
      "report", Repository.everyForm, Repository.sample("1026500000120"), "--out", out)
    #expect(session.status == .cannotWrite)
    #expect(names(out) == ["index.html"])
    #expect(try Repository.text("\(out)/index.html") == "прежний список")
  }

  @Test func aFileInThePlaceOfTheFolderEndsWith74AndStays() throws {
    try folder.write("файл", "out")
    let session = Session("report", Repository.everyForm, "--out", out)
    #expect(session.status == .cannotWrite)
    #expect(session.errors.contains(out) && session.errors.contains("как исправить: "))
    #expect(try Repository.text(out) == "файл")
  }

  @Test func twoSheetsOfOneSchoolAndWaveAreRefusedAndTheOthersWritten() throws {
    try folder.write(Repository.text(Repository.everyForm), "in/a.json")
    try folder.write(Repository.text(Repository.everyForm), "in/b.json")
    try folder.write(Repository.text(Repository.sample("1026500000120")), "in/c.json")
    let session = Session("report", folder["in"], "--out", out)
    #expect(session.status == .dataErrors)
    #expect(session.errors.contains("in/b.json") && session.errors.contains("in/a.json"))
    #expect(session.errors.contains("два листа школы 1026500000009 за одну волну: ноябрь 2023\u{A0}г."))
    #expect(names(out) == ["1026500000120-2023-11.html"])
  }

  @Test func aBrokenSheetGetsNoReportAndTheOthersDo() {
    let broken = "\(Repository.root)/Samples/broken/negative.json"
    let session = Session("report", broken, Repository.everyForm, "--out", out)
    #expect(session.status == .dataErrors)
    #expect(session.errors.contains("\(broken):18:25: ошибка: "))
    #expect(names(out) == ["1026500000009-2023-11.html"])
  }

  @Test func withoutASheetThatIsAcceptedNothingIsWritten() {
    let session = Session("report", "\(Repository.root)/Samples/broken/negative.json", "--out", out)
    #expect(session.status == .dataErrors && session.errors.contains("Отчётов нет"))
    #expect(Files.kind(of: out) == nil)
    #expect(Session("report", folder["нет.json"], "--out", out).status == .inputMissing)
    #expect(Files.kind(of: out) == nil)
  }

  @Test func schoolsWhoseIdsLookAlikeGetFilesOfTheirOwn() throws {
    let ids = ["Школа 7", "школа-7", "ШКОЛА_7", "shkola-7"]
    for (index, id) in ids.enumerated() {
      try folder.write(
        Repository.text(Repository.everyForm).with("\"\(id)\"", for: "\"1026500000009\""), "in/\(index).json")
    }
    let session = Session("report", folder["in"], "--out", out)
    #expect(session.status == .done, "\(session.errors)")
    #expect(Set(names(out).map { $0.lowercased() }).count == ids.count + 1)
  }

  @Test func aTemplateThatIsNoneIsRefusedWithItsName() throws {
    try folder.write("не документ", "t.docx")
    let words = ["report", Repository.everyForm, "--out", out, "--format", "docx", "--template"]
    let wrong = Session(words + [folder["t.docx"]])
    #expect(wrong.status == .dataErrors && wrong.errors.contains("t.docx"))
    #expect(Session(words + [folder["нет.docx"]]).status == .inputMissing)
    #expect(names(out).isEmpty)
  }

  @Test func aReportOfOursServesAsATemplate() throws {
    #expect(Session("report", Repository.everyForm, "--out", folder["first"], "--format", "docx").status == .done)
    let template = "\(folder["first"])/1026500000009-2023-11.docx"
    let session = Session(
      "report", Repository.sample("1026500000120"), "--out", out, "--format", "docx", "--template", template)
    #expect(session.status == .done, "\(session.errors)")
    #expect(try Files.read("\(out)/1026500000120-2023-11.docx").starts(with: Array("PK".utf8)))
  }

  @Test("The same sheets give the same bytes, whatever else is asked for", arguments: ["html", "docx", "md", "txt"])
  func bytesRepeat(format: String) throws {
    let id = "1026500000120"
    let name = "\(id)-2023-11.\(format)"
    #expect(Session("report", Repository.sample(id), "--out", folder["a"], "--format", format).status == .done)
    #expect(
      Session("report", Repository.everyForm, Repository.sample(id), "--out", folder["b"], "--format", "txt,\(format)")
        .status == .done)
    #expect(try Files.read(folder["a/\(name)"]) == Files.read(folder["b/\(name)"]))
  }
}
