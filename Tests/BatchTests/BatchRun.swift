import Batch
import FileSystem
import Reading
import RubricModel
import Scoring
import Testing

/// One run of a batch, with all it wrote and reported.
struct BatchRun {
  var lines: [String] = []
  var problems: [Problem] = []
  var summary = BatchSummary()

  /// Scores with a row `id wave row of states` a sheet.
  init(
    _ inputs: [BatchInput], threads: Int = 1, notes: BatchScorer.Notes = .counted, shelf: EditionShelf? = nil
  ) throws {
    let renderer = ClosureRenderer { sheet, output in
      let states = sheet.states.map { $0.points.map(String.init) ?? "-" }.joined()
      output += Array("\(sheet.sheet.school.id) \(sheet.sheet.wave) \(states)\n".utf8)
    }
    var written: [UInt8] = []
    var reported: [Problem] = []
    let scorer = BatchScorer(try shelf ?? Self.shelf(), threads: threads, notes: notes)
    summary = scorer.run(inputs, renderer: renderer, write: { written += $0 }, report: { reported += $0 }).summary
    lines = String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init)
    problems = reported
  }

  /// The shipped edition of 2023, and nothing under any other id.
  static func shelf() throws -> EditionShelf {
    let edition = try edition()
    return EditionShelf { id in
      guard id == "smp-2023" else { return .missing([Problem("rubric.not-found", at: .nowhere, "нет \(id)")]) }
      return .edition(edition)
    }
  }

  static func edition() throws -> Edition {
    let root = Path.folder(of: Path.folder(of: Path.folder(of: #filePath)))
    let locator = RubricLocator(places: [Path.join(root, "Rubrics")])
    return Edition(try #require(RubricReader(locator: locator).read(Path.join(root, "Rubrics/smp-2023")).rubric))
  }
}

/// Sheets for batches.
enum Sheets {
  /// A sheet of a school under an id of its own, so that any name will do.
  static func sheet(_ id: String, answers: String = "\"ZN-01\":1", rubric: String = "smp-2023") -> String {
    """
    {"format":"samodiag.answers/1","rubric":"\(rubric)","wave":"2023-11","school":{"id":"\(id)","name":"Школа"},"answers":{\(answers)}}
    """
  }
}
