import Reading
import RubricModel
import Testing

/// What is JSON and what is not, and which mistake is named.
@Suite struct JSONSyntaxTests {
  static func parse(_ text: String) -> (root: JSONNode?, problems: [Problem]) {
    JSONDocument.parse(Array(text.utf8), file: "лист.json")
  }

  @Test(
    "Every text of RFC 8259 is accepted",
    arguments: [
      "{}", "[]", "0", "-0", "-0.0e+10", "1E-2", "\"\"", "true", "false", " null \r\n", "[1,[2,{\"a\":[]}]]",
      "[\"\\u0000\"]",
      "[\"\\ud83d\\ude00\"]", "{\"\":0}", "\u{FEFF}[1]", "[\"\u{7F}\u{2028}\u{FFFF}\"]",
      "[123456789012345678901234567890]", "[1e999]",
      "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "\t[\n1 , 2\r]",
    ])
  func accepts(text: String) {
    let (root, problems) = Self.parse(text)
    #expect(root != nil)
    #expect(problems == [])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    var id: String
    var line = 1
    var column: Int

    init(_ text: String, _ id: String, _ line: Int, _ column: Int) {
      (self.text, self.id, self.line, self.column) = (text, id, line, column)
    }

    var testDescription: String { "\(id): \(text.debugDescription.prefix(60))" }
  }

  @Test("Each mistake of syntax is named, at its place, with a remedy", arguments: mistakes)
  func names(mistake: Mistake) throws {
    let (root, problems) = Self.parse(mistake.text)
    #expect(root == nil)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.id == "json." + mistake.id)
    #expect(problem.place == Place(file: "лист.json", line: mistake.line, column: mistake.column))
    #expect(problem.severity == .error)
    #expect(problem.remedy?.isEmpty == false)
  }

  static let mistakes: [Mistake] = [
    Mistake("", "empty", 1, 1),
    Mistake(" \n ", "empty", 2, 2),
    Mistake("[1,]", "trailing-comma", 1, 3),
    Mistake("{\"a\":1,\n}", "trailing-comma", 1, 7),
    Mistake("{\"а\":1\n\"b\":2}", "missing-comma", 1, 7),
    Mistake("[1; 2]", "missing-comma", 1, 3),
    Mistake("[[] []]", "missing-comma", 1, 4),
    Mistake("{\"a\" 1}", "missing-colon", 1, 5),
    Mistake("{\"a\"= 1}", "missing-colon", 1, 5),
    Mistake("{\"a\"}", "missing-colon", 1, 5),
    Mistake("{\"a\":}", "missing-value", 1, 6),
    Mistake("[,1]", "missing-value", 1, 2),
    Mistake("[1,,2]", "missing-value", 1, 4),
    Mistake("{,\"a\":1}", "missing-value", 1, 2),
    Mistake("{«a»:1}", "quotes", 1, 2),
    Mistake("{\"a\":“b”}", "quotes", 1, 6),
    Mistake("{'a':1}", "quotes", 1, 2),
    Mistake("{\"name\":\"МБОУ \"СОШ № 1\"\"}", "inner-quote", 1, 15),
    Mistake("{\"МБОУ \"СОШ\": 1}", "inner-quote", 1, 8),
    Mistake("{a:1}", "unquoted-key", 1, 2),
    Mistake("{\"a\":да}", "unquoted-text", 1, 6),
    Mistake("[True]", "unquoted-text", 1, 2),
    Mistake("[NaN]", "unquoted-text", 1, 2),
    Mistake("[tru]", "unquoted-text", 1, 2),
    Mistake("{\"a\":1,5}", "number", 1, 6),
    Mistake("[1 000]", "number", 1, 2),
    Mistake("[01]", "number", 1, 2),
    Mistake("[-]", "number", 1, 2),
    Mistake("[+1]", "number", 1, 2),
    Mistake("[.5]", "number", 1, 2),
    Mistake("[1.]", "number", 1, 2),
    Mistake("[1e]", "number", 1, 2),
    Mistake("[0x1F]", "number", 1, 2),
    Mistake("[2%]", "number", 1, 2),
    Mistake("[\"a\tb\"]", "control-character", 1, 4),
    Mistake("[\"a\u{1B}b\"]", "control-character", 1, 4),
    Mistake("[\"ab\ncd\"]", "unclosed-quote", 1, 2),
    Mistake("[\"\\x\"]", "escape", 1, 3),
    Mistake("[\"\\u12G4\"]", "escape", 1, 3),
    Mistake("[\"\\ud800\"]", "surrogate", 1, 3),
    Mistake("[\"\\ud800\\u0041\"]", "surrogate", 1, 3),
    Mistake("[\"\\udc00\"]", "surrogate", 1, 3),
    Mistake("[1}", "brackets", 1, 3),
    Mistake("{\"a\":1]", "brackets", 1, 7),
    Mistake("[1]]", "brackets", 1, 4),
    Mistake("{} {}", "trailing-text", 1, 4),
    Mistake("[1] x", "trailing-text", 1, 5),
    Mistake("[1, // один\n2]", "comment", 1, 5),
    Mistake("# лист\n[]", "comment", 1, 1),
    Mistake("[1,\u{A0}2]", "space", 1, 4),
    Mistake("[\u{0C}]", "space", 1, 2),
    Mistake("[1,", "truncated", 1, 4),
    Mistake("{\"a\":\"б", "truncated", 1, 8),
    Mistake("{\"a\":\"б\\", "truncated", 1, 9),
    Mistake("{\"a\"", "truncated", 1, 5),
    Mistake("[1 : 2]", "syntax", 1, 4),
    Mistake("<?xml version=\"1.0\"?>", "not-json", 1, 1),
    Mistake("PK\u{3}\u{4}", "not-json", 1, 1),
  ]

  struct Damage: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var id: String
    var testDescription: String { id }

    init(_ bytes: [UInt8], _ id: String) { (self.bytes, self.id) = (bytes, id) }
  }

  @Test("Bytes that are not UTF-8 are refused, and a known encoding is named", arguments: damages)
  func refusesOtherEncodings(damage: Damage) {
    let (root, problems) = JSONDocument.parse(damage.bytes, file: "a")
    #expect(root == nil)
    #expect(problems.map(\.id) == ["json." + damage.id])
  }

  static let damages: [Damage] = [
    // {"a":"Школа"}
    Damage(Array("{\"a\":\"".utf8) + [0xD8, 0xEA, 0xEE, 0xEB, 0xE0] + Array("\"}".utf8), "encoding-windows-1251"),
    Damage(Array("{\"a\":\"".utf8) + [0xFB, 0xCB, 0xCF, 0xCC, 0xC1] + Array("\"}".utf8), "encoding-koi8-r"),
    Damage(Array("{\"a\":\"".utf8) + [0x98, 0xAA, 0xAE, 0xAB, 0xA0] + Array("\"}".utf8), "encoding-cp866"),
    Damage([0xFF, 0xFE, 0x7B, 0, 0x7D, 0], "encoding-utf16"),
    Damage([0xFE, 0xFF, 0, 0x7B, 0, 0x7D], "encoding-utf16"),
    Damage([0x7B, 0, 0x7D, 0], "encoding-utf16"),
    Damage([0, 0x7B, 0, 0x7D], "encoding-utf16"),
    Damage([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], "encoding-utf32"),
    Damage([0x5B, 0x22, 0xD0, 0x90, 0x80, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xC0, 0x80, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xE0, 0x80, 0x80, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xF0, 0x80, 0x80, 0x80, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xF4, 0x90, 0x80, 0x80, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xF8, 0x22, 0x5D], "encoding-utf8"),
    Damage([0x5B, 0x22, 0xD0], "truncated"),
    Damage([0x50, 0x4B, 0x03, 0x04, 0x14, 0], "not-json"),
  ]
}
