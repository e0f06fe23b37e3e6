import FileSystem
import Reading
import RubricModel
import Scoring
import TestSupport
import Testing

/// No rubric, however broken, ends the process; and what the linter lets through can be scored by.
@Suite struct HostileRubricTests {
  /// What a value is replaced by.
  private static let pool = [
    "null", "true", "0", "-1", "1", "100", "101", "1000000", "-1000000", "9223372036854775807",
    "99999999999999999999", "1.5", "1e400", "\"\"", "\" \"", "\"x\"", "\"everyone\"", "\"choice\"", "\"share\"",
    "\"points\"", "\"caps\"", "\"S1\"", "\"\\u0000\"", "[]", "{}", "[1]", "[{}]", "{\"kinds\":[]}",
    "{\"all\":[]}", "{\"any\":[]}", "{\"not\":{\"not\":\"everyone\"}}", "{\"educationLevels\":[]}",
  ]

  private let tiny: TinyRubric
  private let root: JSONNode
  private let valueCount: Int

  init() throws {
    tiny = try TinyRubric()
    let path = Path.join(PackageFolders.fixtures, "valid/rubric.json")
    root = try #require(JSONDocument.parse(try Files.read(path), file: "f").root)
    var count = 0
    var json = JSONWriter()
    Self.copy(root, to: &json, counting: &count, replacing: -1, by: "")
    valueCount = count
  }

  @Test("Any value replaced by any other gives a rubric or problems with places")
  func survivesReplacedValues() throws {
    #expect(valueCount > 150)
    for index in 0..<valueCount {
      for offset in 0..<4 {
        let replacement = Self.pool[(index * 7 + offset * 11) % Self.pool.count]
        var count = 0
        var json = JSONWriter()
        Self.copy(root, to: &json, counting: &count, replacing: index, by: replacement)
        try check(json.finish(), "\(index) → \(replacement)")
      }
    }
  }

  @Test("A text cut short or with a byte changed gives a rubric or problems")
  func survivesBrokenText() throws {
    let bytes = try Files.read(tiny.folder["tiny/rubric.json"])
    for end in stride(from: 0, to: bytes.count, by: 97) { try check(Array(bytes[..<end]), "cut at \(end)") }
    for position in stride(from: 0, to: bytes.count, by: 61) {
      var broken = bytes
      broken[position] = UInt8(truncatingIfNeeded: position &* 37)
      try check(broken, "byte \(position)")
    }
  }

  private func check(_ bytes: [UInt8], _ what: String) throws {
    try Output.write(bytes, to: tiny.folder["tiny/rubric.json"])
    let reading = tiny.read("tiny")
    let problems = RubricLinter.errorsOnly.problems(in: reading)
    guard problems.allSatisfy({ $0.severity != .error }), let rubric = reading.rubric else {
      #expect(problems.contains { $0.severity == .error }, "\(what)")
      return
    }
    let compiled = CompiledRubric(rubric)
    let passport = Passport(
      primary: true, basic: true, secondary: true, specialNeeds: true, kind: rubric.schoolKinds.count - 1)
    let evaluation = Evaluator(compiled).evaluate([], passport: passport)
    #expect(evaluation.directions.count == rubric.directions.count, "\(what)")
  }

  /// Copies a value; the one with the given number, counted in reading order, is replaced.
  private static func copy(
    _ node: JSONNode, to json: inout JSONWriter, counting count: inout Int, replacing index: Int, by text: String
  ) {
    let isReplaced = count == index
    count += 1
    guard !isReplaced else { return json.raw(text) }
    switch node.kind {
    case .array:
      json.beginArray()
      for element in node.elements { copy(element, to: &json, counting: &count, replacing: index, by: text) }
      json.endArray()
    case .object:
      json.beginObject()
      for member in node.members {
        json.key(member.key)
        copy(member.value, to: &json, counting: &count, replacing: index, by: text)
      }
      json.endObject()
    case .null, .bool, .number, .string:
      json.copy(node)
    }
  }
}
