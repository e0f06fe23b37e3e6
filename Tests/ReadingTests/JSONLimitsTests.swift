import Reading
import RubricModel
import Testing

/// A hostile text is refused, whatever it costs to write and however little.
@Suite struct JSONLimitsTests {
  @Test("64 levels of brackets are read, 65 are refused, 100,000 do not break the reader")
  func boundsDepth() {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
    }
    #expect(JSONDocument.parse(nested(64), file: "").problems == [])
    #expect(JSONDocument.parse(nested(65), file: "").problems.map(\.id) == ["json.too-deep"])
    #expect(JSONDocument.parse(nested(65), file: "").problems.first?.place.column == 65)
    #expect(JSONDocument.parse(nested(100_000), file: "").problems.map(\.id) == ["json.too-deep"])
    #expect(JSONDocument.parse(nested(100_000), file: "", limits: JSONLimits(depth: 100_000)).root != nil)
  }

  @Test("A text over the size limit is refused before it is read")
  func boundsSize() {
    let text = Array("[1,2]".utf8)
    #expect(JSONDocument.parse(text, file: "", limits: JSONLimits(bytes: 5)).root != nil)
    #expect(JSONDocument.parse(text, file: "", limits: JSONLimits(bytes: 4)).problems.map(\.id) == ["json.too-large"])
  }

  @Test("The number of values is bounded, keys included")
  func boundsValues() {
    let text = Array("{\"a\":[1]}".utf8)
    #expect(JSONDocument.parse(text, file: "", limits: JSONLimits(values: 4)).root != nil)
    #expect(
      JSONDocument.parse(text, file: "", limits: JSONLimits(values: 3)).problems.map(\.id) == ["json.too-many-values"])
  }

  @Test("However few values are allowed, the limit is a problem and never a trap", arguments: 0...12)
  func boundsValuesAnywhere(values: Int) {
    let text = Array("[[],{},[1,\"a\"],{\"a\":[{\"b\":null}]}]".utf8)
    let (root, problems) = JSONDocument.parse(text, file: "", limits: JSONLimits(values: values))
    #expect((root != nil) == (values >= 12))
    #expect(problems.map(\.id) == (values >= 12 ? [] : ["json.too-many-values"]))
  }

  @Test("A key as long as a file makes a short message")
  func shortensKeys() throws {
    let key = String(repeating: "ключ", count: 10_000)
    let problems = JSONDocument.parse(Array("{\"\(key)\":1,\"\(key)\":2}".utf8), file: "").problems
    #expect(try #require(problems.first).summary.count < 120)
  }

  @Test("Every prefix of a text is refused or read, never a trap; nothing but the whole is complete")
  func survivesEveryPrefix() {
    let text = Array("\u{FEFF}{\"a\":[1.5e-3,\"б\\ud83d\\ude00\",{\"c\":null}],\"d\":true}".utf8)
    for length in 0..<text.count {
      let (root, problems) = JSONDocument.parse(Array(text[..<length]), file: "")
      #expect(root == nil && problems.count == 1, "длина \(length)")
    }
    #expect(JSONDocument.parse(text, file: "").root != nil)
  }

  @Test("Every single byte put anywhere is refused or read, never a trap")
  func survivesEveryByte() {
    let text = Array("{\"a\":[-1,\"б\\u0041\"],\"d\":true}".utf8)
    var read = 0
    for position in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[position] = byte
        let (root, problems) = JSONDocument.parse(changed, file: "")
        if root == nil { #expect(problems.count == 1) } else { read += 1 }
      }
    }
    #expect(read > text.count)
  }
}
