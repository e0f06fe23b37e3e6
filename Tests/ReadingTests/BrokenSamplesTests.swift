import FileSystem
import Reading
import RubricModel
import Testing

/// `Samples/broken`: one file a kind of mistake; each gives its own message at its own place and is never scored.
@Suite struct BrokenSamplesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var id: String
    var line: Int
    var column: Int
    var testDescription: String { name }

    init(_ name: String, _ id: String, _ line: Int, _ column: Int) {
      (self.name, self.id, self.line, self.column) = (name, id, line, column)
    }
  }

  @Test("Each broken sample gives exactly its own problem, at its place, and is refused", arguments: samples)
  func names(sample: Sample) throws {
    let path = Path.join(Shipped.broken, sample.name + ".json")
    let taken = try Shipped.intake().take(try Files.read(path), file: path)
    #expect(!taken.isAccepted)
    #expect(taken.problems.map(\.id) == [sample.id])
    let problem = try #require(taken.problems.first)
    #expect(problem.severity == .error)
    #expect(problem.place == Place(file: path, line: sample.line, column: sample.column))
    for text in [problem.summary, problem.remedy ?? ""] {
      #expect(text.unicodeScalars.contains { (0x430...0x44F).contains($0.value) })
    }
  }

  @Test("The table and the folder name the same files")
  func isComplete() {
    let files = FolderListing(of: Shipped.broken).files.map { Path.name(of: $0) }
    #expect(files == Self.samples.map { $0.name + ".json" })
  }

  static let samples: [Sample] = [
    Sample("bad-escape", "json.escape", 15, 43),
    Sample("bad-inn-digit", "school.check-digit", 6, 11),
    Sample("bad-ogrn-digit", "school.check-digit", 6, 11),
    Sample("bad-oktmo", "school.oktmo", 8, 32),
    Sample("bad-submitted", "answers.submitted", 5, 16),
    Sample("bad-wave", "answers.wave", 4, 11),
    Sample("blank-name", "answers.blank", 7, 13),
    Sample("comment", "json.comment", 14, 17),
    Sample("control-character", "json.control-character", 15, 50),
    Sample("count-for-share", "answers.wrong-form", 17, 5),
    Sample("cp866", "json.encoding-cp866", 7, 14),
    Sample("cyrillic-indicator", "answers.unknown-indicator", 19, 5),
    Sample("damaged-utf-8", "json.encoding-utf8", 15, 61),
    Sample("decimal-comma", "json.number", 19, 27),
    Sample("deep-nesting", "json.too-deep", 16, 76),
    Sample("empty-file", "json.empty", 1, 1),
    Sample("evidence-not-a-list", "json.wrong-type", 15, 41),
    Sample("evidence-not-text", "answers.evidence", 15, 42),
    Sample("excel-workbook", "json.not-json", 1, 1),
    Sample("fraction", "answers.not-integer", 14, 14),
    Sample("half-share", "answers.half-share", 17, 14),
    Sample("huge-number", "answers.too-large", 17, 35),
    Sample("id-as-number", "json.wrong-type", 6, 11),
    Sample("inner-quote", "json.inner-quote", 7, 19),
    Sample("koi8-r", "json.encoding-koi8-r", 7, 14),
    Sample("leading-zero", "json.number", 14, 14),
    Sample("lone-surrogate", "json.surrogate", 15, 41),
    Sample("missing-colon", "json.missing-colon", 14, 12),
    Sample("missing-comma", "json.missing-comma", 14, 15),
    Sample("missing-value", "json.missing-value", 14, 13),
    Sample("missing-wave", "json.missing-key", 1, 1),
    Sample("mixed-forms", "answers.mixed-forms", 17, 14),
    Sample("negative", "answers.negative", 18, 25),
    Sample("no-answer", "answers.no-answer", 15, 14),
    Sample("no-break-space", "json.space", 14, 13),
    Sample("no-reason", "answers.no-reason", 16, 33),
    Sample("no-such-points", "answers.no-such-points", 14, 5),
    Sample("not-an-object", "json.wrong-type", 1, 1),
    Sample("not-applicable-not-allowed", "answers.may-not-exclude", 16, 5),
    Sample("number-as-text", "answers.number-as-text", 14, 14),
    Sample("of-zero", "answers.of-zero", 17, 33),
    Sample("part-over-whole", "answers.part-over-whole", 17, 24),
    Sample("parted-ogrn", "school.id-parted", 6, 11),
    Sample("percent-as-number", "answers.percent-form", 19, 27),
    Sample("percent-over-100", "answers.percent-range", 19, 27),
    Sample("percent-with-comma", "answers.percent-form", 19, 27),
    Sample("personal-inn", "school.personal-inn", 6, 11),
    Sample("repeated-education-level", "school.education-levels", 9, 45),
    Sample("repeated-indicator", "json.repeated-key", 16, 5),
    Sample("repeated-key", "json.repeated-key", 5, 3),
    Sample("share-for-choice", "answers.wrong-form", 14, 5),
    Sample("short-ogrn", "school.id-length", 6, 11),
    Sample("single-quotes", "json.quotes", 14, 5),
    Sample("special-needs-as-text", "json.wrong-type", 10, 21),
    Sample("trailing-comma", "json.trailing-comma", 19, 35),
    Sample("truncated", "json.truncated", 18, 5),
    Sample("truth-as-answer", "answers.not-number", 14, 14),
    Sample("two-sheets-in-one-file", "json.trailing-text", 22, 1),
    Sample("typographic-quotes", "json.quotes", 14, 5),
    Sample("unclosed-quote", "json.unclosed-quote", 7, 13),
    Sample("unknown-education-level", "school.education-levels", 9, 45),
    Sample("unknown-indicator", "answers.unknown-indicator", 16, 5),
    Sample("unknown-key", "json.unknown-key", 11, 5),
    Sample("unknown-kind", "school.unknown-kind", 11, 13),
    Sample("unknown-not-true", "answers.unknown-not-true", 16, 27),
    Sample("unquoted-key", "json.unquoted-key", 14, 5),
    Sample("unquoted-text", "json.unquoted-text", 10, 21),
    Sample("utf-16", "json.encoding-utf16", 1, 1),
    Sample("windows-1251", "json.encoding-windows-1251", 7, 14),
    Sample("wrong-bracket", "json.brackets", 9, 56),
    Sample("wrong-edition", "answers.wrong-edition", 3, 13),
    Sample("wrong-format", "answers.format", 2, 13),
  ]
}
