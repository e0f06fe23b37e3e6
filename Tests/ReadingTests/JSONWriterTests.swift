import Reading
import RubricModel
import Testing

/// What we write reads back the same.
@Suite struct JSONWriterTests {
  private func write(indent: Int?) -> String {
    var json = JSONWriter(indent: indent)
    json.beginObject()
    json.member("имя", "а\"б")
    json.key("список")
    json.beginArray()
    json.int(-1)
    json.bool(true)
    json.null()
    json.beginObject()
    json.endObject()
    json.endArray()
    json.member("пусто", orNull: nil)
    json.member("слова", ["x", "y"])
    json.endObject()
    return String(decoding: json.finish(), as: UTF8.self)
  }

  @Test("Compact output is one line, keys in the order given")
  func writesCompact() {
    #expect(
      write(indent: nil) == "{\"имя\":\"а\\\"б\",\"список\":[-1,true,null,{}],\"пусто\":null,\"слова\":[\"x\",\"y\"]}\n"
    )
  }

  @Test("Indented output has a value a line")
  func writesIndented() {
    #expect(
      write(indent: 2) == """
        {
          "имя": "а\\"б",
          "список": [
            -1,
            true,
            null,
            {}
          ],
          "пусто": null,
          "слова": ["x", "y"]
        }

        """)
  }

  @Test("Every character of a string comes back, and none that a terminal obeys is written as it is")
  func roundTrips() throws {
    let scalars =
      (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "\u{FFFF}", "\u{1F600}", "\u{10FFFF}"]
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    var json = JSONWriter()
    json.string(text)
    let bytes = json.finish()
    let back = try #require(JSONDocument.parse(bytes, file: "").root?.string)
    #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
    let written = String(decoding: bytes.dropLast(), as: UTF8.self).unicodeScalars
    #expect(!written.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
  }

  @Test("A character is written the same wherever it stands in a text", arguments: [0..<0x100, 0x2000..<0x2080])
  func escapesEverywhere(scalars: Range<UInt32>) {
    func written(_ text: String) -> [UInt8] {
      var json = JSONWriter()
      json.string(text)
      return Array(json.bytes.dropFirst().dropLast())
    }
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      for offset in 0...17 {
        let (before, after) = (String(repeating: "a", count: offset), "школа и b")
        let expected = Array(before.utf8) + written(String(scalar)) + Array(after.utf8)
        #expect(written(before + String(scalar) + after) == expected, "U+\(scalar.value), offset \(offset)")
      }
    }
  }
}
