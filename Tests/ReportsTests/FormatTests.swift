import OfficeFiles
import RussianText
import TestSupport
import Testing

@testable import Reports

struct FormatTests {
  private func text(_ format: ReportFormat, _ document: Document = Demo.document, width: Int = 96) throws -> String {
    var options = ReportOptions()
    options.textWidth = width
    return String(decoding: try format.render(document, options), as: UTF8.self)
  }

  @Test(arguments: [ReportFormat.markdown, .text]) func theDemonstrationIsAsKept(_ format: ReportFormat) throws {
    expectGolden(try text(format), "demo.\(format.fileExtension)")
  }

  @Test func theTextDocumentIsAsKept() throws {
    let zip = try ZipReader(ReportFormat.docx.render(Demo.document))
    let body = String(decoding: try #require(try zip.read("word/document.xml")), as: UTF8.self)
    expectGolden(body.split(separator: "><w:p>").joined(separator: ">\n<w:p>") + "\n", "demo.document.xml")
  }

  @Test(arguments: ReportFormat.allCases) func theSameDocumentGivesTheSameBytes(_ format: ReportFormat) throws {
    #expect(try format.render(Demo.document) == format.render(Demo.document))
  }

  /// What one format says, all say: nothing is lost on the way to a text or a Word file.
  @Test(arguments: ReportFormat.allCases) func everyFormatSaysEverything(_ format: ReportFormat) throws {
    let bytes = try format.render(Demo.document)
    var said = String(
      decoding: format == .docx ? try #require(try ZipReader(bytes).read("word/document.xml")) : bytes, as: UTF8.self)
    // Tags, breaks of lines and rules of tables aside.
    if format == .docx || format == .html { said = try Markup.read(format == .docx ? Array(said.utf8) : bytes).text }
    func plain(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    let words = plain(said)
    for phrase in Demo.phrases { #expect(words.contains(plain(phrase)), "\(phrase)") }
  }

  @Test(arguments: [40, 60, 80, 96, 200]) func linesFitTheTerminal(_ width: Int) throws {
    let lines = try text(.text, width: width).split(separator: "\n")
    #expect(lines.filter { displayWidth(String($0)) > width } == [])
  }

  @Test func coloursAreAddedOnlyWhenAskedForAndMoveNothing() throws {
    var options = ReportOptions()
    options.isColoured = true
    let coloured = String(decoding: try ReportFormat.text.render(Demo.document, options), as: UTF8.self)
    let plain = try text(.text)
    #expect(!plain.contains("\u{1B}"))
    let stripped = coloured.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().map {
      index, part in
      index == 0 ? part : part.drop { $0 != "m" }.dropFirst()
    }
    #expect(stripped.joined() == plain)
  }

  @Test func tablesFiguresAndSourcesAreNumberedAlikeEverywhere() throws {
    for format in ReportFormat.allCases where format != .docx {
      let text = try text(format)
      for label in ["Таблица\u{A0}1", "Таблица\u{A0}2", "Рисунок\u{A0}3"] { #expect(text.contains(label)) }
      #expect(!text.contains("[?]"))
    }
  }

  @Test func aSourceNobodyListsIsMarkedAndNotLinked() throws {
    #expect(try text(.text, Document(title: "Т", [.paragraph("см. \(source: "нет")")])).contains("см. [?]"))
  }

  @Test(arguments: [("HTML", ReportFormat.html), ("word", .docx), ("md", .markdown), ("txt", .text)])
  func formatsAreKnownByTheirUsualNames(_ name: String, _ format: ReportFormat) {
    #expect(ReportFormat(name: name) == format)
    #expect(ReportFormat(name: "pdf") == nil)
  }

  @Test func anEmptyDocumentIsStillADocument() throws {
    for format in ReportFormat.allCases {
      #expect(try !format.render(Document(title: "", [])).isEmpty)
      #expect(try !format.render(Document(title: "", sections: [])).isEmpty)
      let blocks: [Block] = [
        .table(Table(caption: "", columns: [], rows: [])), .bullets([]), .note(Note(.info, [])), .sources([]),
      ]
      #expect(try !format.render(Document(title: "", blocks)).isEmpty)
    }
  }
}

extension Demo {
  /// Texts of the demonstration, block by block.
  static var phrases: [String] {
    [document.title]
      + document.sections.flatMap(\.blocks).flatMap { block -> [String] in
        switch block {
        case .heading(let heading): [heading.text]
        case .list(let list): list.items.map(\.phrase.plain)
        case .table(let table):
          [table.caption] + (table.columns.count < 6 ? table.rows.flatMap { $0.cells.prefix(2).map(\.plain) } : [])
        case .figure(let figure): [figure.caption]
        case .note(let note): [note.heading]
        case .passport(let entries): entries.map(\.name)
        case .sources(let entries): entries.prefix(1).map(\.text.plain)
        case .paragraph, .pageBreak: []
        }
      }
  }
}
