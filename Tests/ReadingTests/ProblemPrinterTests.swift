import FileSystem
import Reading
import RubricModel
import Testing

/// How problems look.
@Suite struct ProblemPrinterTests {
  private static let problem = Problem(
    "answers.part-over-whole", at: Place(file: "лист.json", line: 2, column: 12), "часть больше целого",
    expected: "не больше 312",
    found: "640", remedy: "проверьте числа")

  @Test("A problem names its place, shows the line with a caret, and says how to mend it")
  func printsText() {
    let text = SourceText(Array("\u{FEFF}{\r\n  \"ТВ\": {\"x\": 1}\r\n}".utf8))
    #expect(
      ProblemPrinter(texts: ["лист.json": text]).text([Self.problem]) == """
        лист.json:2:12: ошибка: часть больше целого
              "ТВ": {"x": 1}
                       ^
          ожидалось: не больше 312
          найдено: 640
          как исправить: проверьте числа

        """)
  }

  @Test("Without a text, a line or a file the rest is still printed")
  func printsWithoutPlace() {
    let printer = ProblemPrinter()
    #expect(printer.text([Problem("x", .note, at: .nowhere, "так")]) == "замечание: так\n")
    #expect(printer.text([Problem("x", .warning, at: Place(file: "a"), "так")]) == "a: предупреждение: так\n")
    #expect(printer.text([Problem("x", at: Place(file: "-", line: 3), "так")]) == "стандартный ввод:3: ошибка: так\n")
    #expect(
      printer.text([Problem("x", at: Place(file: "a.xlsx", sheet: "Ответы", cell: "C14"), "так")])
        == "a.xlsx: лист «Ответы», ячейка C14: ошибка: так\n")
  }

  @Test("What a terminal would obey is shown, in the line too, and the caret stays under its place")
  func isSafe() {
    let evil = "\u{1B}[2J\u{202E}"
    let problem = Problem(
      "x", at: Place(file: "a\u{7}b", line: 1, column: 8), "имя «\(evil)»", expected: evil, found: evil, remedy: evil)
    let printed = ProblemPrinter(texts: ["a\u{7}b": SourceText(Array("\"\(evil)\tx\"".utf8))]).text([problem])
    #expect(!printed.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E })
    #expect(printed.contains("a␇b:1:8"))
    #expect(printed.contains("    \"␛[2J⟨U+202E⟩␉x\"\n" + String(repeating: " ", count: 4 + 14) + "^\n"))
  }

  @Test("A long line is cut around the caret")
  func cutsLongLines() throws {
    let line = String(repeating: "ж", count: 5_000) + "!" + String(repeating: "щ", count: 5_000)
    let problem = Problem("x", at: Place(file: "f", line: 1, column: 5_001), "так")
    let lines = ProblemPrinter(texts: ["f": SourceText(Array(line.utf8))]).text([problem]).split(separator: "\n")
    #expect(lines.count == 3)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let column = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(lines[1][lines[1].index(lines[1].startIndex, offsetBy: column)] == "!")
    #expect(lines[1].count < 120)
  }

  @Test("A text inside a file shows the right line")
  func countsFromFirstLine() {
    let text = SourceText(Array("{\"a\":1,}".utf8), firstLine: 7)
    let printed = ProblemPrinter(texts: ["f": text]).text([
      Problem("x", at: Place(file: "f", line: 7, column: 7), "так")
    ])
    #expect(printed == "f:7:7: ошибка: так\n    {\"a\":1,}\n          ^\n")
    #expect(
      ProblemPrinter(texts: ["f": text]).text([Problem("x", at: Place(file: "f", line: 6, column: 1), "так")])
        == "f:6:1: ошибка: так\n")
  }

  @Test("Many problems of one file are counted, those of others still printed")
  func boundsOutput() {
    let problems =
      (1...7).map { Problem("x", at: Place(file: "a", line: $0), "так") } + [Problem("x", at: Place(file: "b"), "так")]
    let printed = ProblemPrinter(limit: 2).text(problems)
    #expect(printed == "a:1: ошибка: так\na:2: ошибка: так\nb: ошибка: так\na: и ещё 5\u{A0}замечаний\n")
  }

  @Test("For programs every key is there, null where nothing is known")
  func printsJSON() {
    let json = String(
      decoding: ProblemPrinter.json([Self.problem, Problem("x", .note, at: .nowhere, "так")]), as: UTF8.self)
    #expect(
      json == """
        {"format":"samodiag.problems/1","problems":[{"id":"answers.part-over-whole","severity":"error","file":"лист.json","line":2,\
        "column":12,"sheet":null,"cell":null,"message":"часть больше целого","expected":"не больше 312","found":"640","remedy":"проверьте числа"},\
        {"id":"x","severity":"note","file":null,"line":null,"column":null,"sheet":null,"cell":null,"message":"так","expected":null,"found":null,\
        "remedy":null}]}

        """)
  }

  @Test("The summary counts by severity in the right forms")
  func summarises() {
    let problem = Problem("x", at: .nowhere, "")
    let note = Problem("x", .note, at: .nowhere, "")
    #expect(ProblemPrinter.summary([problem, note, problem]) == "2\u{A0}ошибки, 1\u{A0}замечание")
    #expect(ProblemPrinter.summary([]) == "")
  }

  @Test("A file that cannot be read is a problem like any other")
  func namesFileErrors() {
    let problem = Problem(FileError(.write, "отчёт.html", .diskFull))
    #expect(problem.id == "file.disk-full")
    #expect(problem.summary == "не удалось записать файл: диск заполнен")
    #expect(problem.remedy == "освободите место или укажите другой диск")
  }
}
