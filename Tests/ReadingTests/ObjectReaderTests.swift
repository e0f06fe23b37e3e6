import Reading
import RubricModel
import Testing

/// Reading the keys of one object.
@Suite struct ObjectReaderTests {
  private func node(_ text: String) throws -> JSONNode {
    try #require(JSONDocument.parse(Array(text.utf8), file: "f").root)
  }

  @Test("Keys that are there and right are read without a problem")
  func readsKeys() throws {
    var problems: [Problem] = []
    let text = #"{"s":"x","i":3,"b":true,"a":[1],"o":{}}"#
    let reader = try #require(
      ObjectReader(
        try node(text), what: "показателя ZN-01", allowed: ["s", "i", "b", "a", "o", "z"], problems: &problems))
    #expect(reader.string("s", &problems) == "x")
    #expect(reader.int("i", in: 1...3, &problems) == 3)
    #expect(reader.bool("b", &problems) == true)
    #expect(reader.array("a", &problems)?.count == 1)
    #expect(reader.object("o", &problems)?.kind == .object)
    #expect(reader.optionalString("z", &problems) == nil)
    #expect(reader.optionalInt("z", in: 0...1, &problems) == nil)
    #expect(reader.optionalBool("z", &problems) == nil)
    #expect(reader.node("z")?.kind == nil)
    #expect(problems == [])
  }

  @Test("An unknown key is an error that names the allowed ones and the nearest")
  func namesUnknownKeys() throws {
    var problems: [Problem] = []
    _ = ObjectReader(
      try node(#"{"tittle":1,"сritical":2,"zzz":3}"#), what: "показателя ZN-01", allowed: ["title", "critical"],
      problems: &problems)
    #expect(problems.map(\.id) == ["json.unknown-key", "json.unknown-key", "json.unknown-key"])
    #expect(problems[0].place.column == 2)
    #expect(problems[0].summary == "у показателя ZN-01 не бывает ключа «tittle»")
    #expect(problems[0].expected == "title, critical")
    #expect(problems[0].remedy == "возможно, имелось в виду \"title\"")
    #expect(problems[1].remedy == "возможно, имелось в виду \"critical\"")
    #expect(problems[1].found == "\"сritical\" (в ключе есть буквы кириллицы)")
    #expect(problems[2].remedy == "удалите этот ключ или исправьте его имя")
  }

  @Test("Missing keys, wrong types and numbers out of range are all collected")
  func collectsEverything() throws {
    var problems: [Problem] = []
    let reader = try #require(
      ObjectReader(
        try node(#"{"s":1,"i":"2","j":9,"k":1.5,"b":0,"a":{},"o":[]}"#), what: "шага",
        allowed: ["s", "i", "j", "k", "b", "a", "o"], problems: &problems))
    #expect(reader.string("s", &problems) == nil)
    #expect(reader.int("i", in: 0...5, &problems) == nil)
    #expect(reader.int("j", in: 0...5, &problems) == nil)
    #expect(reader.int("k", in: 0...5, &problems) == nil)
    #expect(reader.bool("b", &problems) == nil)
    #expect(reader.array("a", &problems) == nil)
    #expect(reader.object("o", &problems) == nil)
    #expect(reader.string("нет", &problems) == nil)
    #expect(
      problems.map(\.id) == [
        "json.wrong-type", "json.wrong-type", "json.out-of-range", "json.out-of-range", "json.wrong-type",
        "json.wrong-type",
        "json.wrong-type", "json.missing-key",
      ])
    #expect(problems[2].expected == "целое число от 0 до 5")
    #expect(problems[2].found == "9")
    #expect(problems[7].place.column == 1)
  }

  @Test("What is not an object has no keys to read")
  func refusesOthers() throws {
    var problems: [Problem] = []
    #expect(ObjectReader(try node("[1]"), what: "листа ответов", allowed: [], problems: &problems) == nil)
    #expect(problems.map(\.id) == ["json.wrong-type"])
  }

  @Test("A thousand unknown keys are counted, not listed")
  func boundsProblems() throws {
    var problems: [Problem] = []
    let text = "{\((0..<1_000).map { "\"k\($0)\":0" }.joined(separator: ","))}"
    _ = ObjectReader(try node(text), what: "листа ответов", allowed: ["a"], problems: &problems)
    #expect(problems.count == 51)
    #expect(problems.last?.summary == "и ещё неизвестных ключей у листа ответов: 950")
  }
}
