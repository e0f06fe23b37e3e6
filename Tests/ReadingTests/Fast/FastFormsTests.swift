import RubricModel
import Scoring
import Testing

/// One by one, what the scanner takes and what it leaves to the careful reader.
@Suite struct FastFormsTests {
  /// A sheet of the probe edition with one answer, or with another head.
  private static func sheet(
    answers: String = "\"A\":1", school: String = "\"id\":\"1026500000009\",\"name\":\"Школа\"",
    passport: String = FastFormsTests.passport,
    head: String = "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-1\",\"wave\":\"2023-11\"", end: String = ""
  ) -> [UInt8] {
    Array("{\(head),\"school\":{\(school),\(passport)},\"answers\":{\(answers)}}\(end)".utf8)
  }

  /// A sheet up to the inside of a comment.
  private static let head = Array(sheet(answers: "\"A\":{\"points\":1,\"comment\":\"")[...].dropLast(2))

  static let passport = "\"educationLevels\":[\"basic\"],\"specialNeeds\":true,\"kind\":\"general\""

  @Test(
    "An answer is scanned to the points of its option or band",
    arguments: [
      ("\"A\":0", 0, "0"), ("\"A\":100", 0, "100"), ("\"A\":{\"points\":64}", 0, "64"), ("\"A\":null", 0, "-"),
      ("\"A\":{\"unknown\":true}", 0, "?"), ("\"A\":{\"notApplicable\":\"нет классов\"}", 0, "x"),
      ("\"A\" : {\n\t\"comment\" : \"\" , \"points\":3,\r\n\"evidence\":[ ] }", 0, "3"),
      ("\"AB\":{\"part\":0,\"of\":1}", 1, "0"), ("\"AB\":{\"of\":640,\"part\":312}", 1, "1"),
      ("\"AB\":{\"part\":1,\"of\":10}", 1, "1"),
      ("\"AB\":{\"part\":99999999,\"of\":999999999}", 1, "0"), ("\"AB\":{\"part\":640,\"of\":640}", 1, "4"),
      ("\"AB\":2", 1, "2"),
      ("\"AB\":{\"part\":769,\"of\":1000}", 1, "2"), ("\"AB\":{\"part\":770,\"of\":1000}", 1, "3"),
      ("\"AB\":{\"percent\":\"76.999999\"}", 1, "2"), ("\"AB\":{\"percent\":\"77\"}", 1, "3"),
      ("\"AB\":{\"percent\":\"100.0\"}", 1, "4"),
      ("\"ZN-01\":{\"count\":0}", 2, "0"), ("\"ZN-01\":{\"count\":2}", 2, "1"),
      ("\"ZN-01\":{\"count\":999999999}", 2, "3"),
      ("\"KL-000000000005\":1", 6, "1"), ("\"KL-00000000000007\":3", 8, "3"),
      ("\"KL-000000000000000000000008\":{\"part\":1,\"of\":2}", 9, "2"),
    ])
  func scans(answers: String, item: Int, expected: String) throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    let fast = try #require(probe.fast(Self.sheet(answers: answers)))
    let states: [String] = fast.states.map { state in
      switch state {
      case .unanswered: "-"
      case .unknown: "?"
      case .notApplicable: "x"
      default: state.points.map(String.init) ?? ""
      }
    }
    #expect(states[item] == expected)
    #expect(states.enumerated().allSatisfy { $0.offset == item || $0.element == "-" })
    #expect(fast == probe.careful(Self.sheet(answers: answers)))
  }

  @Test(
    "Whatever has an error is refused",
    arguments: [
      "\"A\":1,\"A\":1", "\"A\":2", "\"A\":101", "\"A\":-1", "\"A\":01", "\"A\":1.0", "\"A\":1e0", "\"A\":\"1\"",
      "\"A\":true", "\"A\":[]", "\"A\":{}",
      "\"A\":{\"points\":1,\"points\":1}", "\"A\":{\"points\":1,\"unknown\":true}", "\"A\":{\"unknown\":false}",
      "\"A\":{\"notApplicable\":\" \"}",
      "\"A\":{\"notApplicable\":\"\\t\"}", "\"A\":{\"comment\":\"\"}", "\"A\":{\"points\":1,\"comment\":null}",
      "\"A\":{\"points\":1,\"evidence\":[1]}",
      "\"A\":{\"points\":1,}", "\"A\":{\"points\":1 \"comment\":\"\"}", "\"A\":{\"point\":1}",
      "\"A\":{\"part\":1,\"of\":2}", "\"A\":{\"count\":1}",
      "\"AB\":{\"part\":1}", "\"AB\":{\"part\":2,\"of\":1}", "\"AB\":{\"part\":0,\"of\":0}",
      "\"AB\":{\"percent\":48.75}", "\"AB\":{\"percent\":\"100.1\"}",
      "\"AB\":{\"percent\":\"077\"}", "\"AB\":{\"percent\":\"7.\"}", "\"AB\":{\"percent\":\".7\"}",
      "\"AB\":{\"percent\":\"1.0000000000000000\"}", "\"AB\":{\"count\":1}",
      "\"AB\":{\"notApplicable\":\"нет\"}", "\"B\":1", "\"\":1", "\"a\":1", "\"KL-00000000000000000000000\":1",
      "\"A\":1,", ",\"A\":1", "\"A\"1", "\"A\":",
      "\"A\":1}", "\"A\":nul", "\"A\":1,\"A\\u0042\":1,\"AB\":1",
    ])
  func refuses(answers: String) throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    #expect(probe.fast(Self.sheet(answers: answers)) == nil)
    #expect(probe.careful(Self.sheet(answers: answers)) == nil)
  }

  @Test(
    "Whatever is wrong in the head is refused",
    arguments: [
      sheet(school: "\"id\":\"1026500000008\",\"name\":\"Школа\""),
      sheet(school: "\"id\":\"6501000001\",\"name\":\"Школа\""),
      sheet(school: "\"id\":\"650100000012\",\"name\":\"Школа\""), sheet(school: "\"id\":\"65-01\",\"name\":\"Школа\""),
      sheet(school: "\"id\":\"1026500000009\",\"name\":\" \""),
      sheet(school: "\"id\":\"1026500000009\",\"name\":\"\\u0020\""),
      sheet(school: "\"id\":\"1026500000009\""), sheet(school: "\"name\":\"Школа\""),
      sheet(school: "\"id\":\"1026500000009\",\"name\":\"Школа\",\"name\":\"Школа\""),
      sheet(
        school: "\"id\":\"1026500000009\",\"name\":\"Школа\",\"municipality\":{\"oktmo\":\"6470100\",\"name\":\"г\"}"),
      sheet(school: "\"id\":\"1026500000009\",\"name\":\"Школа\",\"municipality\":{\"oktmo\":\"64701000\"}"),
      sheet(passport: "\"educationLevels\":[\"basic\"],\"specialNeeds\":true"),
      sheet(passport: "\"educationLevels\":[],\"specialNeeds\":true,\"kind\":\"general\""),
      sheet(passport: "\"educationLevels\":[\"basic\",\"basic\"],\"specialNeeds\":true,\"kind\":\"general\""),
      sheet(passport: "\"educationLevels\":[\"Basic\"],\"specialNeeds\":true,\"kind\":\"general\""),
      sheet(passport: "\"educationLevels\":[\"basic\"],\"specialNeeds\":1,\"kind\":\"general\""),
      sheet(passport: "\"educationLevels\":[\"basic\"],\"specialNeeds\":true,\"kind\":\"evening\""),
      sheet(head: "\"format\":\"samodiag.answers/2\",\"rubric\":\"probe-1\",\"wave\":\"2023-11\""),
      sheet(head: "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-2\",\"wave\":\"2023-11\""),
      sheet(head: "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-1\",\"wave\":\"2023-13\""),
      sheet(head: "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-1\",\"wave\":\"1999-11\""),
      sheet(
        head:
          "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-1\",\"wave\":\"2023-11\",\"submitted\":\"2023-02-29\""),
      sheet(head: "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-1\",\"wave\":\"2023-11\",\"x\":1"),
      sheet(head: "\"format\":\"samodiag.answers/1\",\"rubric\":\"probe-1\""), sheet(end: "{}"), sheet(end: "\u{0}"),
      sheet(end: ","),
    ])
  func refusesHead(bytes: [UInt8]) throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    #expect(probe.fast(bytes) == nil)
    #expect(probe.careful(bytes) == nil)
  }

  @Test(
    "Every byte in an escape is judged as the careful reader judges it",
    arguments: [
      "\\u0410", "\\u0451\\u044f ", "\\ud83d\\ude00", "\\uDBFF\\uDFFF\\u0430", "\\u00e9\\n", "\\uABcd", "ш\\u0448",
    ])
  func judgesEscapes(text: String) throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    for position in text.utf8.indices {
      for byte in UInt8.min...UInt8.max {
        var damaged = Array(text.utf8)
        damaged[text.utf8.distance(from: text.utf8.startIndex, to: position)] = byte
        let bytes = Self.head + damaged + Array("\"}}}".utf8)
        #expect(probe.fast(bytes) == probe.careful(bytes), "\(String(decoding: damaged, as: UTF8.self))")
      }
    }
  }

  @Test("Every byte in a string is judged as the careful reader judges it, wherever it stands")
  func judgesBytes() throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    // Around the end of a vector, and with the neighbours that make a character whole or broken.
    for length in [0, 30, 31, 32] {
      for byte in UInt8.min...UInt8.max {
        for next: [UInt8] in [
          [], [0x80], [0xBF], [0xD0, 0x90], [0x80, 0x80], [0xA0, 0x80], [0x90, 0x80, 0x80], [0x8F, 0xBF, 0xBF], [0x22],
        ] {
          let text = [UInt8](repeating: 0x78, count: length) + [byte] + next
          let bytes = Self.head + text + Array("\"}}}".utf8)
          #expect(probe.fast(bytes) == probe.careful(bytes), "\(length) \(byte) \(next)")
        }
      }
    }
  }
}
