import Reading
import RubricModel
import Testing

/// What a node says about the text it stands for.
@Suite struct JSONNodeTests {
  private func root(_ text: String, firstLine: Int = 1) throws -> JSONNode {
    try #require(JSONDocument.parse(Array(text.utf8), file: "f", firstLine: firstLine).root)
  }

  @Test("Kinds and values come out as written")
  func readsValues() throws {
    let node = try root(
      #"{"s":"а\n\"\ud83d\ude00","i":-12,"d":1.0,"big":99999999999999999999,"t":true,"n":null,"a":[1,[2],3]}"#)
    #expect(node["s"]?.string == "а\n\"😀")
    #expect(node["i"]?.int == -12)
    #expect(node["d"]?.int == nil)
    #expect(node["d"]?.numberText == "1.0")
    #expect(node["big"]?.int == nil)
    #expect(node["t"]?.bool == true)
    #expect(node["n"]?.kind == .null)
    #expect(node["a"]?.elements.map(\.excerpt) == ["1", "[2]", "3"])
    #expect(node.members.map(\.key) == ["s", "i", "d", "big", "t", "n", "a"])
    #expect(node["нет"]?.kind == nil)
    #expect(node["i"]?.string == nil && node["s"]?.int == nil && node["i"]?.elements.count == 0)
  }

  @Test("Keys are compared byte by byte: the kelvin sign is not K, an escaped letter is the letter")
  func comparesBytes() throws {
    #expect(try root("{\"S\u{212A}\":1}")["SK"]?.int == nil)
    #expect(try root(#"{"\u0053K":1}"#)["SK"]?.int == 1)
  }

  @Test("Lines and columns are counted in characters, a byte order mark is none")
  func countsPlaces() throws {
    let node = try root("\u{FEFF}{\"имя\": \"ё\",\r\n  \"ключ\": [\"a\", 7]}")
    #expect(node.place == Place(file: "f", line: 1, column: 1))
    #expect(node["имя"]?.place == Place(file: "f", line: 1, column: 9))
    #expect(node.members[1].keyPlace == Place(file: "f", line: 2, column: 3))
    #expect(node["ключ"]?.elements[1].place == Place(file: "f", line: 2, column: 17))
  }

  @Test("Places stay right in long lines and long texts")
  func countsFar() throws {
    let filler = String(repeating: "ж", count: 5_000)
    let node = try root("[\"\(filler)\", 1,\n\"\(filler)\", 2]", firstLine: 10)
    let places = node.elements.map(\.place)
    #expect(places.map(\.line) == [10, 10, 11, 11])
    #expect(places.map(\.column) == [2, 5_006, 1, 5_005])
  }

  @Test("A text inside a file counts lines from where it starts")
  func countsFromFirstLine() {
    let (_, problems) = JSONDocument.parse(Array("{\"a\":1,}".utf8), file: "f", firstLine: 7)
    #expect(problems.map(\.place) == [Place(file: "f", line: 7, column: 7)])
  }

  @Test("An excerpt is one line of at most 60 characters")
  func shortens() throws {
    let node = try root("[ 1,\n   2,\t\"\(String(repeating: "ы", count: 100))\"]")
    #expect(node.excerpt.count == 61)
    #expect(node.excerpt.hasPrefix("[ 1, 2, \"ыы"))
    #expect(node.excerpt.hasSuffix("ы…"))
    #expect(try root("{\"a\":  1}").excerpt == "{\"a\": 1}")
  }

  @Test("A repeated key is an error with both places, and the rest can still be read")
  func reportsRepeats() throws {
    let (root, problems) = JSONDocument.parse(
      Array("{\"a\":1,\n \"b\":{\"x\":1,\"\\u0078\":2},\n \"a\":3}".utf8), file: "f")
    #expect(root?["a"]?.int == 1)
    #expect(problems.map(\.id) == ["json.repeated-key", "json.repeated-key"])
    #expect(problems.map(\.place) == [Place(file: "f", line: 2, column: 13), Place(file: "f", line: 3, column: 2)])
    #expect(problems[1].found == "первый раз — строка 1, столбец 2; второй — строка 3, столбец 2")
  }

  @Test("Repeats are found in large objects too, and thousands of them are counted, not listed")
  func reportsManyRepeats() {
    let keys = (0..<1_000).map { "\"k\($0)\":0" }
    let once = "{\(keys.joined(separator: ","))}"
    #expect(JSONDocument.parse(Array(once.utf8), file: "").problems == [])
    let twice = "{\((keys + keys).joined(separator: ","))}"
    let problems = JSONDocument.parse(Array(twice.utf8), file: "").problems
    #expect(problems.count == 51)
    #expect(problems.allSatisfy { $0.id == "json.repeated-key" })
    #expect(problems.last?.summary == "и ещё повторяющихся ключей: 950")
  }

  @Test("Keys that differ only in Unicode form are different keys")
  func keepsForms() {
    let (_, problems) = JSONDocument.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8), file: "")
    #expect(problems == [])
  }
}
