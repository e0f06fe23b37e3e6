import Batch
import Encoded
import FileSystem
import Reading
import RubricModel
import Scoring

/// Opens one sheet of answers from a file or standard input, with the edition it names.
struct SheetOpener {
  /// Why the sheet cannot be used, with the texts its problems point into.
  struct Refusal: Error {
    let status: ExitStatus
    let problems: [Problem]
    let texts: [String: SourceText]
  }

  /// A sheet that is scored, with what is worth telling about it.
  struct Opened {
    let scored: ScoredSheet
    let notes: [Problem]
  }

  private let shelf: EditionShelf

  init(_ rubrics: Rubrics) { shelf = rubrics.shelf }

  func open(_ path: String) throws(Refusal) -> Opened {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try read(path) } catch {
      throw Refusal(
        status: error.cause == .missing ? .inputMissing : .dataErrors, problems: [Problem(error)], texts: [:])
    }
    return try open(bytes, at: Place(file: path))
  }

  /// Opens a sheet whose bytes are at hand; the place is that of its first line.
  func open(_ bytes: [UInt8], at place: Place) throws(Refusal) -> Opened {
    let line = max(1, place.line)
    let texts = [place.file: SourceText(bytes, firstLine: line)]
    let reading = AnswerSheetReader().read(bytes, file: place.file, firstLine: line)
    guard let sheet = reading.sheet else {
      throw Refusal(status: .dataErrors, problems: reading.problems, texts: texts)
    }
    let edition: Edition
    switch shelf.entry(sheet.rubric) {
    case .edition(let found): edition = found
    case .unusable(let reasons):
      throw Refusal(status: .dataErrors, problems: reading.problems + reasons, texts: texts)
    case .missing(let reasons):
      let problem = Problem.noEdition(sheet.rubric, at: reading.places.rubric)
      throw Refusal(status: .dataErrors, problems: reading.problems + reasons + [problem], texts: texts)
    }
    let resolved = edition.resolver.resolve(sheet, reading.places)
    let problems = reading.problems + resolved.problems
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw Refusal(status: .dataErrors, problems: problems, texts: texts)
    }
    let scored = ScoredSheet(
      rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: SHA256.hex(of: bytes),
      states: resolved.states)
    return Opened(scored: scored, notes: problems)
  }

  private func read(_ path: String) throws(FileError) -> [UInt8] {
    guard path == "-" else { return try Files.read(path) }
    var buffer = FileBuffer()
    try buffer.read(try OpenFile.standardInput())
    return buffer.array()
  }
}
