import OfficeFiles
import RussianText
import TestSupport
import Testing

@testable import Reports

/// A document with the same hostile text in every place a text can stand.
private func hostile(_ text: String) -> Document {
  let mark = LevelMark(text, .worst)
  let phrase = Phrase([
    .text(text), .strong(text), .emphasis(text), .link(text, to: .anchor(text)), .reference(text), .level(mark),
  ])
  let bars = BarChart(
    title: text, levels: [mark], rows: [.init(text, value: Ratio(1, of: 2), cuts: [], level: mark)], rowTitle: text)
  return Document(
    title: text, subtitle: text, facts: .init(subject: text, author: text, keywords: [text], day: nil),
    approvals: [Approval(stamp: text, lines: [text])], runningTitle: text, hasContents: true,
    sections: [
      Section([
        .heading(1, text, anchor: text), .paragraph(phrase), .bullets([phrase]), .steps([phrase]),
        .table(
          Table(
            caption: text, columns: [.init(text), .init(text)], rows: [.band(phrase), .init([phrase, phrase])],
            anchor: text)),
        .figure(Figure(.bars(bars), caption: text)), .note(Note(.info, title: text, [phrase, phrase])),
        .passport([Passport(text, phrase)]), .sources([Source(text, phrase)]),
      ])
    ])
}

struct HostileTests {
  @Test(arguments: hostileStrings) func aPageShowsTheTextAndNothingElse(_ text: String) throws {
    let page = try Markup.read(ReportFormat.html.render(hostile(text)))
    let known = try Markup.read(ReportFormat.html.render(hostile("Школа")))
    func names(_ page: Markup) -> [String] {
      page.all.map(\.name).filter { !["br", "text", "tspan", "path"].contains($0) }
    }
    #expect(names(page) == names(known), "no element appears or disappears")
    #expect(page.all.flatMap(\.attributes.keys).filter { $0.hasPrefix("on") }.isEmpty)
    let shown = String(
      String.UnicodeScalarView(unturned(text).unicodeScalars.map { XMLCharacters.html.holds($0) ? $0 : "\u{FFFD}" }))
    #expect(page.all("title")[0].text == shown)
  }

  @Test func noNameTurnsALineOfAPage() throws {
    let page = String(decoding: try ReportFormat.html.render(hostile("\u{202E}СОШ № 5\u{202C}")), as: UTF8.self)
    #expect(page.contains("⟨U+202E⟩СОШ № 5") && !page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test func noNameTurnsALineInWord() throws {
    let zip = try ZipReader(ReportFormat.docx.render(hostile("\u{202E}СОШ № 5\u{202C}")))
    var shown = 0
    for name in zip.names where name.hasSuffix(".xml") {
      let part = String(decoding: try #require(try zip.read(name)), as: UTF8.self)
      #expect(
        !part.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) },
        "\(name): \(part.split(separator: "\u{202E}", maxSplits: 1).first?.suffix(120) ?? "")")
      if part.contains("⟨U+202E⟩") { shown += 1 }
    }
    #expect(shown >= 2)
  }

  @Test(arguments: hostileStrings) func aTextDocumentStaysSound(_ text: String) throws {
    let zip = try ZipReader(ReportFormat.docx.render(hostile(text)))
    for name in zip.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let part = try #require(try zip.read(name))
      #expect(throws: Never.self, "\(name)") { try Markup.read(part) }
    }
  }

  @Test(arguments: hostileStrings) func aTerminalGetsNoCommands(_ text: String) throws {
    for width in [40, 96] {
      var options = ReportOptions()
      options.textWidth = width
      let bytes = try ReportFormat.text.render(hostile(text), options)
      let shown = String(decoding: bytes, as: UTF8.self)
      #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
      #expect(shown.split(separator: "\n").filter { displayWidth(String($0)) > width } == [])
    }
  }

  @Test(arguments: hostileStrings) func markdownTakesNothingForAMark(_ text: String) {
    let escaped = MarkdownText.escaped(text)
    #expect(!escaped.contains("\n"))
    var bare = ""
    var isEscaped = false
    for character in escaped {
      if isEscaped { isEscaped = false } else if character == "\\" { isEscaped = true } else { bare.append(character) }
    }
    #expect(!bare.contains { "`*_[]<>&|~".contains($0) })
    #expect(!["#", "+", "-", "="].contains { bare.hasPrefix($0) })
  }
}
