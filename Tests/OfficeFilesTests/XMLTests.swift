import TestSupport
import Testing

@testable import OfficeFiles

struct XMLTests {
  private func events(_ text: String) throws -> [XMLEvent] {
    var reader = try XMLReader(Array(text.utf8))
    var events: [XMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  @Test(arguments: hostileStrings) func anyTextComesBackWholeOrVisiblyReplaced(_ text: String) throws {
    var writer = XMLWriter()
    writer.element("a", ["b": text], text: text)
    var reader = try XMLReader(writer.bytes)
    let start = try #require(try reader.next())
    var read = ""
    while let event = try reader.next() { if case .text(let piece) = event.kind { read += piece } }
    let expected = String(
      String.UnicodeScalarView(text.unicodeScalars.map { XMLCharacters.allows($0) ? $0 : "\u{FFFD}" }))
    #expect(read == expected)
    #expect(start.attribute("b") == expected)
  }

  @Test(
    "A text that is written in one piece reads as one that is looked at character by character",
    arguments: [XMLCharacters.xml, .html])
  func plainTexts(_ characters: XMLCharacters) {
    let values = Array(0..<0x3000) + Array(stride(from: 0x3000, to: 0xF000, by: 61)) + Array(0xF000...0x10010)
    for scalar in values.compactMap({ Unicode.Scalar(UInt32($0)) }) {
      func written(_ text: String) -> [UInt8] {
        var writer = XMLWriter(declaration: false, characters: characters)
        writer.element("a", ["b": text], text: text)
        return writer.bytes
      }
      // The ampersand sends the whole text the careful way.
      let mark = Array("&amp;".utf8)
      let careful = written("\(scalar)&").split(separator: mark)
      guard scalar != "&" else { continue }
      if Array(careful.joined()) != written("\(scalar)") { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test func namespacesFollowTheirScope() throws {
    let events = try events("<a xmlns='u' xmlns:p='v'><p:b xmlns:p='w'/><p:c/></a>")
    #expect(events.filter { $0.kind == .end }.map(\.namespace) == ["w", "v", "u"])
    #expect(events[1].local == "b")
  }

  @Test func offsetsCutThePieces() throws {
    let text = "<?xml version='1.0'?><a><b>x</b><c/></a>"
    let outline = try XMLOutline(Array(text.utf8))
    #expect(outline.pieces.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["<b>x</b>", "<c/>"])
    #expect(outline.end == text.utf8.count - 4)
  }

  @Test(arguments: [
    ("<a>&lt;&#65;&#x431;<![CDATA[<&]]>\r\n</a>", "<Aб<&\n"), ("\u{FEFF}<a>x<!-- y --><?z?>w</a>\n", "xw"),
  ]) func readsText(_ text: String, _ expected: String) throws {
    let words = try events(text).map { if case .text(let piece) = $0.kind { piece } else { "" } }
    #expect(words.joined() == expected)
  }

  @Test(arguments: [
    ("", "xml.cut"), ("<a><b>text", "xml.cut"), ("<a", "xml.cut"), ("<a/><b/>", "xml.malformed"),
    ("<a></b>", "xml.malformed"), ("<a/>x", "xml.malformed"), ("<a x='1' x='2'/>", "xml.malformed"),
    ("<a x=1/>", "xml.malformed"), ("<a>&nbsp;</a>", "xml.malformed"), ("<a>&#0;</a>", "xml.malformed"),
    ("<a>&#xD800;</a>", "xml.malformed"), ("<p:a/>", "xml.malformed"), ("<a>]]></a>", "xml.malformed"),
    ("<a>\u{1}</a>", "xml.malformed"), ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "xml.doctype"),
    ("<?xml version='1.0' encoding='windows-1251'?><a/>", "xml.encoding"), ("<1a/>", "xml.malformed"),
    (String(repeating: "<a>", count: 65), "xml.depth"),
  ]) func refuses(_ text: String, _ fault: String) {
    #expect(#expect(throws: OfficeFault.self) { try events(text) }?.id == fault)
  }

  @Test func invalidUTF8IsRefusedWhereverItStands() {
    for bytes in [[0x3C, 0x61, 0xFF, 0x2F, 0x3E], [0x3C, 0x61, 0x3E, 0xC0, 0xAF, 0x3C, 0x2F, 0x61, 0x3E]] as [[UInt8]] {
      #expect(throws: OfficeFault.self) {
        var reader = try XMLReader(bytes)
        while try reader.next() != nil {}
      }
    }
  }
}
