import Reading
import RubricModel
import Testing

/// The form of a sheet: what is read, and what is refused whatever the edition.
@Suite struct AnswerSheetReaderTests {
  private func read(_ text: String) -> SheetReading {
    AnswerSheetReader().read(Array(text.utf8), file: "лист.json")
  }

  private func answer(_ value: String) -> (value: Answer.Value?, ids: [String]) {
    let reading = read(SheetText.make(answers: "{\"ZN-01\":\(value)}"))
    return (reading.isAccepted ? reading.sheet?.answers.first?.value : nil, reading.problems.map(\.id))
  }

  @Test("A full sheet comes out as it was given")
  func readsSheet() throws {
    let reading = read(SheetText.full)
    #expect(reading.problems == [])
    let sheet = try #require(reading.sheet)
    #expect(sheet.rubric == "smp-2023")
    #expect(sheet.wave == "2023-11")
    #expect(sheet.submitted == "2023-11-15")
    #expect(sheet.school.id == "1026500000009")
    #expect(sheet.school.municipality == Municipality(oktmo: "64701000", name: "г. Южно-Сахалинск"))
    #expect(sheet.school.educationLevels == [.primary, .basic, .secondary])
    #expect(sheet.school.specialNeeds == true)
    #expect(sheet.school.kind == "general")
    #expect(sheet.answers.map(\.indicator) == ["ZN-01", "ZN-02", "ZN-03", "ZN-04", "ZN-23", "TV-01", "TV-02", "SK-02"])
    #expect(
      sheet.answers.map(\.value) == [
        .points(2), .points(1), .unanswered, .unknown, .notApplicable(reason: "нет обучающихся с ОВЗ"),
        .share(part: 312, whole: 640),
        .count(4), .percent(units: 91_500_000, places: 6),
      ])
    #expect(sheet.answers[1].comment == "аё\n😀")
    #expect(sheet.answers[1].evidence == ["приказ № 5", ""])
  }

  @Test(
    "Forms of an answer that are accepted",
    arguments: [
      ("0", .points(0)), ("1000000000", .points(1_000_000_000)), ("null", .unanswered), ("{\"points\":3}", .points(3)),
      ("{\"part\":0,\"of\":1}", .share(part: 0, whole: 1)), ("{\"of\":5,\"part\":5}", .share(part: 5, whole: 5)),
      ("{\"count\":0}", .count(0)), ("{\"unknown\":true,\"comment\":\"\"}", .unknown),
      ("{\"percent\":\"0\"}", .percent(units: 0, places: 0)),
      ("{\"percent\":\"100.000000\"}", .percent(units: 100_000_000, places: 6)),
      ("{\"percent\":\"0.5\"}", .percent(units: 5, places: 1)),
      ("{\"notApplicable\":\" x\"}", .notApplicable(reason: " x")),
    ] as [(String, Answer.Value)])
  func acceptsForms(text: String, value: Answer.Value) {
    #expect(answer(text).value == value)
  }

  @Test(
    "Forms of an answer that are refused, each with its own problem",
    arguments: [
      ("-1", "answers.negative"), ("-0", "answers.negative"), ("1.0", "answers.not-integer"),
      ("1e1", "answers.not-integer"),
      ("1000000001", "answers.too-large"), ("99999999999999999999", "answers.too-large"),
      ("\"2\"", "answers.number-as-text"),
      ("\"два\"", "answers.number-as-text"), ("true", "answers.not-number"), ("[2]", "answers.not-number"),
      ("{}", "answers.no-answer"),
      ("{\"comment\":\"x\"}", "answers.no-answer"), ("{\"points\":1,\"count\":1}", "answers.mixed-forms"),
      ("{\"points\":1,\"unknown\":true}", "answers.mixed-forms"),
      ("{\"part\":1,\"of\":2,\"percent\":\"50\"}", "answers.mixed-forms"),
      ("{\"part\":1}", "answers.half-share"), ("{\"of\":1}", "answers.half-share"),
      ("{\"part\":2,\"of\":1}", "answers.part-over-whole"),
      ("{\"part\":0,\"of\":0}", "answers.of-zero"), ("{\"part\":1,\"of\":-1}", "answers.negative"),
      ("{\"count\":1.5}", "answers.not-integer"),
      ("{\"points\":null}", "answers.not-number"), ("{\"percent\":50}", "answers.percent-form"),
      ("{\"percent\":\"50,5\"}", "answers.percent-form"),
      ("{\"percent\":\"50%\"}", "answers.percent-form"), ("{\"percent\":\"-1\"}", "answers.percent-form"),
      ("{\"percent\":\"050\"}", "answers.percent-form"),
      ("{\"percent\":\"5.\"}", "answers.percent-form"), ("{\"percent\":\".5\"}", "answers.percent-form"),
      ("{\"percent\":\"\"}", "answers.percent-form"),
      ("{\"percent\":\"1.1234567890123456\"}", "answers.percent-form"),
      ("{\"percent\":\"100.000001\"}", "answers.percent-range"),
      ("{\"percent\":\"101\"}", "answers.percent-range"), ("{\"unknown\":false}", "answers.unknown-not-true"),
      ("{\"unknown\":1}", "answers.unknown-not-true"), ("{\"notApplicable\":\"\"}", "answers.no-reason"),
      ("{\"notApplicable\":\" \\n\"}", "answers.no-reason"), ("{\"notApplicable\":true}", "json.wrong-type"),
      ("{\"point\":1,\"count\":1}", "json.unknown-key"),
      ("{\"points\":1,\"comment\":5}", "json.wrong-type"), ("{\"points\":1,\"evidence\":\"x\"}", "json.wrong-type"),
      ("{\"points\":1,\"evidence\":[null]}", "answers.evidence"),
    ])
  func refusesForms(text: String, id: String) {
    let answer = answer(text)
    #expect(answer.value == nil)
    #expect(answer.ids == [id])
  }

  @Test("Problems of the whole file are shown at once, each at its place")
  func collectsEverything() {
    let reading = read(
      SheetText.make(
        wave: "\"ноябрь\"", school: "{\"id\":\"123\",\"name\":\"\",\"specialNeeds\":1}",
        answers: "{\"ZN-01\":-1,\"ZN-02\":2.5,\"TV-01\":{}}",
        rest: ",\"x\":1"))
    #expect(!reading.isAccepted)
    #expect(
      Set(reading.problems.map(\.id)) == [
        "json.unknown-key", "answers.wave", "school.id-length", "answers.blank", "json.wrong-type", "answers.negative",
        "answers.not-integer",
        "answers.no-answer",
      ])
    #expect(Set(reading.problems.map(\.place)).count == 8)
  }

  @Test(
    "Waves are a year of this century and a month",
    arguments: [
      ("2000-01", true), ("2099-12", true), ("1999-12", false), ("2100-01", false), ("2023-00", false),
      ("2023-13", false), ("2023-1", false), ("", false),
    ])
  func checksWave(wave: String, valid: Bool) {
    #expect(read(SheetText.make(wave: "\"\(wave)\"")).isAccepted == valid)
  }

  @Test("A school without a state number is read, and that is said")
  func notesOwnID() {
    let reading = read(SheetText.make(school: SheetText.school(id: "\"сах-017\"")))
    #expect(reading.isAccepted)
    #expect(reading.problems.map(\.id) == ["school.own-id"])
    #expect(reading.problems.map(\.severity) == [.note])
  }

  @Test("The example of the contract is read; its number is called an example")
  func readsContractExample() {
    let reading = read(SheetText.make(school: SheetText.school(id: "\"1026500000000\"")))
    #expect(reading.isAccepted)
    #expect(reading.problems.map(\.id) == ["school.example-id"])
  }

  @Test("A person's number is refused and not repeated in the message")
  func hidesPersonalNumbers() {
    let reading = read(SheetText.make(school: SheetText.school(id: "\"650100000001\"")))
    #expect(reading.problems.map(\.id) == ["school.personal-inn"])
    #expect(
      !ProblemPrinter(texts: ["лист.json": SourceText(Array("650100000001".utf8))]).text(reading.problems).contains(
        "650100000001"))
    #expect(!String(decoding: ProblemPrinter.json(reading.problems), as: UTF8.self).contains("650100000001"))
  }

  @Test("A sheet that is wrong all through is given up after 500 problems")
  func boundsProblems() {
    let answers = "{\((0..<10_000).map { "\"k\($0)\":-1" }.joined(separator: ","))}"
    let reading = read(SheetText.make(answers: answers))
    #expect(reading.problems.count == 501)
    #expect(reading.problems.last?.id == "answers.too-many-problems")
  }

  @Test("Ten thousand answers are read, one more is not")
  func boundsAnswers() {
    func sheet(_ count: Int) -> String {
      SheetText.make(answers: "{\((0..<count).map { "\"k\($0)\":1" }.joined(separator: ","))}")
    }
    #expect(read(sheet(10_000)).isAccepted)
    #expect(read(sheet(10_001)).problems.map(\.id) == ["answers.too-many-problems"])
  }
}
